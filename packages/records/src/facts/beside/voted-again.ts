/** The same thing voted on once more: then nobody knows which of the votes counts. */
export const votedAgain: RegExp =
  /第[二三四五2-5](?:次|轮)(?:表决|投票|票决)|(?:重新|再次?|另行)(?:投票|表决|票决)|复投|重投|再投|撤回[^，。；,;]{0,4}(?:票|同意|赞成)/u
