import type { Names } from '../names.ts'

/** What a form offers where a record has words of its own. */
export const formNames: Pick<Names, 'venues' | 'origins'> = {
  venues: {
    'service-centre': '村党群服务中心',
    'committee-room': '村民委员会会议室',
    'culture-hall': '文化礼堂',
    'village-board': '村务公开栏',
    'group-boards': '各村民小组公示栏',
  },
  origins: {
    'members-and-villagers': '党员群众建议',
    'village-officers': '村干部提议',
    'level-above': '上级党委政府安排',
  },
}
