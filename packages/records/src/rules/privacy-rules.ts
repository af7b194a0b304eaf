import type { PrivacyRuleId } from '@cunyi/core'

/** The fault of each kind breaks the rule of its own name. */
export const privacyRuleOf: { readonly [Id in PrivacyRuleId]: Id } = {
  'private-identity': 'private-identity',
  'private-card': 'private-card',
  'private-phone': 'private-phone',
  'private-address': 'private-address',
  'private-minor': 'private-minor',
  'private-medical': 'private-medical',
}
