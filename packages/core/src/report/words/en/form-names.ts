import type { Names } from '../names.ts'

/** What a form offers where a record has words of its own. */
export const formNames: Pick<Names, 'venues' | 'origins'> = {
  venues: {
    'service-centre': "Party members' and villagers' service centre",
    'committee-room': "meeting room of the villagers' committee",
    'culture-hall': 'culture hall',
    'village-board': 'village affairs board',
    'group-boards': "boards of the villagers' groups",
  },
  origins: {
    'members-and-villagers': 'Party members and villagers',
    'village-officers': 'village officers',
    'level-above': 'order from above',
  },
}
