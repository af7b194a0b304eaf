import type { Office } from '../../record/fields.ts'

/**
 * Which offices the words for who approved name: the township's, the county's, or others that approve nothing.
 *
 * @returns `unclear` where the words name no office that we know
 * @example readOffices('某镇人民政府、县农业农村局') //=> ['township', 'county']
 * @example readOffices('村民委员会') //=> []
 */
export const readOffices = (text: string): readonly Office[] | 'unclear' => {
  const parts = text
    .slice(0, longest)
    .normalize('NFKC')
    .toLowerCase()
    .split(/[、,;。/+&]|和|及|与/u)
    .map((part) => part.replace(/[\s“”"'‘’]+/gu, '').replaceAll(/乡村|城乡|社区|镇江|新区/gu, ''))
    .filter((part) => part !== '')
  const named = parts.map(officeOf)
  const offices = named.flatMap((one) => (one === 'township' || one === 'county' ? [one] : []))
  return offices.length === 0 && (parts.length === 0 || named.includes('unclear')) ? 'unclear' : [...new Set(offices)]
}
const longest = 200

const officeOf = (part: string): Office | 'none' | 'unclear' => {
  if (ofTheVillage.test(part)) return 'none'
  // Others sit in a township too, and nobody knows whether its government is meant.
  if (besides.test(part)) return 'unclear'
  if (/街道|镇|乡|township/u.test(part)) return 'township'
  return /县|区|市|旗|州|农业农村|农业局|林业|草原|林草|自然资源|国土|规划|住建|民政|振兴局|主管部门|county|district/u.test(part)
    ? 'county'
    : 'unclear'
}

const besides = /党委|党工委|人大|人民代表|政协|纪委|纪检|监察|司法所|派出所|法庭|法院|工会|妇联|共青团|团委|partycommittee|congress/u

const ofTheVillage =
  /村民委员会|村委|村民会议|村民代表|村党|村支|村民小组|合作社|经济组织|监督委员会|顾问|律师|理事会|党员|villagers|committee/u
