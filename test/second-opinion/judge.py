"""A second opinion: facts in, one JSON object a line; out comes what the law makes of them, one line each.

Written from docs/conformance.md, the cases it tells of and the summaries of the articles; it shares no code and no table with
the library. Its own numbers are in numbers.json: a row a demand; of the provinces only what they ask beyond the nation.
"""

import json
import sys
from collections import namedtuple
from datetime import date, timedelta
from pathlib import Path

EVER = '9999-12-31'
NEW_TEXT = '2026-01-01'  # the organic law as amended in 2025
UNREACHABLE = 'cn-cq'  # there villagers out of reach are left out of the whole of the assembly
SIX = ['proposal', 'deliberation', 'review', 'resolution', 'disclosure', 'implementation', 'outcome']
MEETINGS = SIX[:4]

NUMBERS = json.loads(Path(__file__).with_name('numbers.json').read_text(encoding='utf8'))
ORGANIC, CITIES = NUMBERS['onFile'], NUMBERS['cities']

Rule = namedtuple('Rule', 'place since on name ask until level args matters bodies')
RULES = [Rule(row['place'], row['since'], row['on'].split(), row['name'], row['ask'], row.get('until', EVER), row.get('level', 'breach'),
              row.get('with', []), row.get('matters', '').split(), row.get('bodies', '').split()) for row in NUMBERS['rules']]

Turn = namedtuple('Turn', 'place since decides matters until to also how')
TURNS = [Turn(row['place'], row['since'], row['decides'], row['matters'].split(), row.get('until', EVER), row.get('to'), row.get('also'),
              row.get('how', 'binds')) for row in NUMBERS['decides']]

# ---- Counting
def enough(share, whole):
    """The smallest number that is at least (≥2/3), or more than (>1/2), a share of a whole."""
    top, bottom = (int(part) for part in share[1:].split('/'))
    return -(-top * whole // bottom) if share[0] == '≥' else top * whole // bottom + 1

def days_between(first, last):
    return (date.fromisoformat(last) - date.fromisoformat(first)).days

def number(count):
    return count['households'] if isinstance(count, dict) else count

def unit(count):
    return 'household' if isinstance(count, dict) else 'person'

COLUMNS = {
    'party-committee': ['partyCommittee'], 'two-committees': ['partyCommittee', 'committee'], 'party-members': ['partyMembers'],
    'assembly': ['adults'], 'representatives': ['committee', 'representatives'], 'members': ['votingMembers'],
    'member-representatives': ['memberRepresentatives'], 'board': ['directors'],
}

def strength(body, of, row):
    """The least and the most a body counts; or the column that is missing."""
    columns = ['households'] if body == 'assembly' and of == 'household' else COLUMNS[body]
    missing = next((column for column in columns if column not in row), None)
    if missing:
        return missing
    parts = [row[column] for column in columns]
    total = sum(parts)
    if body != 'two-committees':
        return total, total
    both = row.get('inBothCommittees')
    return (max(parts), total) if both is None else (total - both, total - both)

# ---- Asking
# What came of asking: `about` is the fact it is about, `fault` the way it falls short, `asked` how much would have been enough.
Short = namedtuple('Short', 'about fault asked level excused unit', defaults=(0, None, False, False))
Missing = namedtuple('Missing', 'about')
Kept = namedtuple('Kept', 'asked', defaults=(0,))

class Hearing:
    """One step, and everything a rule may look at."""

    def __init__(self, facts, index, taken, tried):
        self.matter, self.village, self.as_of = facts['matter'], facts['village'], facts.get('asOf')
        self.steps, self.index = self.matter['steps'], index
        self.step, self.taken, self.tried = self.steps[index], taken, tried
        self.kind, self.body, self.day = self.step['kind'], self.step.get('body'), day_of(self.step)
        self.ladder = ladder(facts['jurisdiction'])
        rows = [row for row in self.village['sizes'] if row['from'] <= self.day]
        self.row = max(rows, key=lambda row: row['from']) if rows else None

    def missing(self, field):
        return Missing((self.index, 'lacks', field))

    def village_lacks(self, column):
        return Missing(('village', 'lacks', column if self.row is not None else 'composition'))

    def whole(self):
        should, came = self.step.get('shouldAttend'), self.step.get('attended')
        written = None if should is None else number(should)
        if self.body == 'group':
            return self.missing('shouldAttend') if written is None else written
        size = strength(self.body, unit(came if came is not None else should), self.row or {})
        if isinstance(size, str):
            return self.village_lacks(size)
        return written if written is not None and size[0] <= written <= size[1] else size[1]

    def came(self, share, households):
        came = self.step.get('attended')
        if came is None:
            return self.missing('attended')
        wanted = households if unit(came) == 'household' else share
        if wanted is None:
            return None
        whole = self.whole()
        if isinstance(whole, Missing):
            return whole
        least = enough(wanted, whole)
        if number(came) >= least:
            return Kept(least)
        away = self.step.get('unreachable')
        reached = UNREACHABLE in self.ladder and self.body == 'assembly' and away is not None and unit(came) == 'person'
        return Short((self.index, 'quorum'), 'quorum', least, excused=reached and number(came) >= enough(wanted, whole - away))

    def women_came(self, share):
        came, whole = self.step.get('womenAttended'), (self.row or {}).get('womenRepresentatives')
        if came is None:
            return self.missing('womenAttended')
        if whole is None:
            return self.village_lacks('womenRepresentatives')
        return Kept() if came >= enough(share, whole) else Short((self.index, 'quorum of women'), 'quorum', enough(share, whole))

    def agreed(self, of, share, otherwise):
        votes, came = self.step.get('for'), self.step.get('attended')
        if votes is None:
            return self.missing('for')
        if of == 'present' and came is None:
            return self.missing('attended')
        whole = number(came) if of == 'present' else self.whole()
        if isinstance(whole, Missing):
            return whole
        least = enough(share, whole)
        if votes >= least:
            return Short((self.index, 'sums'), 'sums', level='defect') if self.step.get('result') == 'lost' else Kept(least)
        against = self.step.get('against')
        other = (otherwise == 'more-than-against' and against is not None and votes > against) or (
            otherwise == 'of-those-present' and came is not None and votes >= enough(share, number(came)))
        return Short((self.index, 'majority'), 'majority', least, 'note' if other else None)

    def notice(self, days, urgent):
        given = self.step.get('notice')
        if given is None:
            return self.missing('notice')
        had = days_between(given, self.day)
        if had > days:
            return Kept(days)
        return Short((self.index, 'notice'), 'notice', days, 'note' if had == days else None, urgent and 'urgent' in self.step)

    def called(self, organ):
        by = self.step.get('convener')
        if by is None:
            return self.missing('convener')
        return Kept() if by == organ else Short((self.index, 'convener'), 'convener')

    def posted(self, days):
        first, last = self.step['posted']['from'], self.step['posted'].get('to')
        if last is None:
            until = (date.fromisoformat(first) + timedelta(days)).isoformat()
            return None if self.as_of is not None and self.as_of <= until else self.missing('posted')
        had = days_between(first, last)
        return Kept(days) if had >= days else Short((self.index, 'posted'), 'posted', days, 'note' if had == days - 1 else None)

    def after(self, kind, days=None):
        before = self.taken.get(kind)
        if before is not None and before <= self.day:
            had = days_between(before, self.day)
            if days is None or had >= days:
                return Kept()
            return Short(('after', kind), 'too soon', days, 'note' if had == days - 1 else None)
        if before is None and kind in self.tried:
            return None
        on = before or next((day_of(step) for step in self.steps[self.index + 1:] if step['kind'] == kind), None)
        return Short(('after', kind), 'order' if on else 'skipped', level='defect' if on and on <= self.day else None)

    def within(self, kind, days):
        before = self.taken.get(kind)
        if before is None or self.day < before:
            return None
        had = days_between(before, self.day)
        return Kept() if had <= days else Short((self.index, 'within'), 'within', days, 'note' if had <= days + 9 else None)

    def written(self, *fields):
        return [self.missing(field) for field in fields if field not in self.step]

    def roll(self):
        should = self.step.get('shouldAttend')
        if should is None:
            return self.missing('shouldAttend')
        if self.body == 'group':
            return None
        size = strength(self.body, unit(should), self.row or {})
        if isinstance(size, str):
            return self.village_lacks(size)
        return Kept() if size[0] <= number(should) <= size[1] else Short((self.index, 'roll'), 'roll')

    def sums(self):
        get = self.step.get
        came, should = get('attended'), get('shouldAttend')
        if came is None:
            return Kept()
        counted = unit(came if should is None else should) if self.body in ('assembly', 'group') else 'person'
        if unit(came) != counted:
            return Short((self.index, 'sums'), 'sums', unit=True)
        votes = sum(get(field, 0) for field in ('for', 'against', 'abstained', 'invalid'))
        most = max(votes, get('womenAttended', 0), get('proxies', 0) + get('online', 0))
        wrong = most > number(came) or (should is not None and number(came) > number(should))
        return Short((self.index, 'sums'), 'sums') if wrong else Kept()

    def made_up(self):
        row = self.row or {}
        for column in ('committee', 'representatives', 'womenRepresentatives'):
            if column not in row:
                return self.village_lacks(column)
        whole = row['committee'] + row['representatives']
        for column, share in (('representatives', '≥4/5'), ('womenRepresentatives', '≥1/3')):
            if row[column] < enough(share, whole):
                return Short(('made up', column), 'made-up', enough(share, whole))
        return Kept()

    def at_least(self, tiers):
        column, row = COLUMNS[self.body][-1], self.row or {}
        for needed in [column] + (['population'] if len(tiers) > 1 else []):
            if needed not in row:
                return self.village_lacks(needed)
        least = next(number for below, number in tiers if below is None or row['population'] < below)
        return Kept() if row[column] >= least else Short(('made up', 'number'), 'made-up', least)

    def turn(self):
        """Who decides: what yields gives way, and of the rest the one that lets nobody else."""
        turns = [one for one in TURNS if self.matter.get('category') in one.matters and one.place in self.ladder
                 and one.since <= self.day <= one.until]
        turns.sort(key=lambda one: (one.how == 'yields', bool(one.to or one.also)))
        return turns[0] if turns else None

    def delegations(self):
        named = [one for one in self.village['delegations'] if one['to'] == self.body and self.matter.get('category') in one['categories']]
        return [one for one in named if one['from'] <= self.day <= one.get('until', EVER)]

    def decider(self):
        about, one = (self.index, 'body'), self.turn()
        if self.matter.get('category') is None:
            return Missing(('matter', 'lacks', 'category'))
        if one is None or (self.body == 'group') > (one.decides == 'group') or one.how in ('open', f'open to {self.body}'):
            return Short(about, 'nobody', level='defect')
        if self.body in (one.decides, one.also) or (self.body == one.to and self.delegations()):
            return Kept()
        return Short(about, 'body', excused=self.body == one.to and 'delegation' in self.step)

    def term(self):
        one = self.turn()
        if self.matter.get('category') is None:
            return Missing(('matter', 'lacks', 'category'))
        if one is None or one.decides != 'assembly' or one.to != self.body:
            return None
        given = self.delegations()
        return Short((self.index, 'body'), 'term') if given and not any('until' in each for each in given) else None

    def ask(self, rule):
        if rule.bodies and self.body not in rule.bodies:
            return []
        args = rule.args
        if rule.ask in ('came', 'women-came', 'agreed', 'notice', 'called', 'made-up', 'at-least'):
            if self.body != args[0]:
                return []
            args = args[1:]
        answer = getattr(self, rule.ask.replace('-', '_'))(*args)
        return answer if isinstance(answer, list) else [] if answer is None else [answer]

# ---- Weighing
Told = namedtuple('Told', 'rule level about asked step fault stands unit', defaults=(0, None, '', True, False))
GRAVE = {'breach': 2, 'defect': 1, 'note': 0}

def ladder(place):
    parts = place.split('-')
    return ['-'.join(parts[:end]) for end in range(1, len(parts) + 1)]

def on_file(place, day):
    return all(one in CITIES or ORGANIC.get(one, EVER) <= day for one in ladder(place))

def day_of(step):
    if step['kind'] == 'implementation':
        return next(iter(step.get('events', [])), None)
    return step.get('day') or step.get('posted', step.get('held', {})).get('from')

def what_followed(steps, index):
    """Whether the village went on as if the step had succeeded ('later'), or took it again."""
    here = steps[index]
    if here['kind'] not in SIX:
        return None
    seen = {step['kind'] for step in steps[:index + 1]}
    for step in steps[index + 1:]:
        if step['kind'] not in SIX or (here['kind'], here.get('result'), step['kind']) == ('resolution', 'lost', 'disclosure'):
            continue
        ahead = SIX.index(step['kind']) - SIX.index(here['kind'])
        if ahead < 0 and step['kind'] not in seen:
            continue
        return 'later' if ahead > 0 else 'again'
    return None

def weigh(rule, answer, case):
    """What remains of a fault when the whole history is looked at: all of it, a note, or nothing."""
    level, step, stands = answer.level or rule.level, case.step, True
    followed = what_followed(case.steps, case.index)
    if level == 'note':
        stands = rule.level != 'note'
    elif followed == 'again' or answer.excused:
        level = 'note'
    elif case.kind in MEETINGS and step.get('result') != 'carried' and followed != 'later':
        if answer.fault == 'majority':
            return []
        if answer.fault == 'quorum' and not any(field in step for field in ('for', 'against', 'abstained')):
            level = 'note'
    return [Told(rule.name, level, answer.about, answer.asked, case.index, answer.fault, stands, answer.unit)]

def hear(case, needed):
    """What one step is told, and whether it took place."""
    rules = [one for one in RULES if case.kind in one.on and one.place in case.ladder and one.since <= case.day <= one.until
             and (not one.matters or case.matter.get('category') in one.matters)]
    asked = [(one, answer) for one in rules for answer in case.ask(one)]
    formed = not any(isinstance(answer, Short) and answer.fault == 'quorum' and one.level != 'note' and not answer.excused
                     for one, answer in asked)
    told = []
    if case.kind in MEETINGS and not any(one.ask == 'agreed' for one, _ in asked):
        told.append(Told('body-ruled', 'defect', (case.index, 'body'), step=case.index))
    for one, answer in asked:
        if one.ask == 'agreed' and not formed:
            continue
        if isinstance(answer, Missing):
            told.append(Told(one.name, 'note' if one.level == 'note' else 'defect', answer.about, step=case.index))
            continue
        if one.ask in ('came', 'agreed', 'notice', 'posted') and answer.asked:
            needed[one.name] = max(needed.get(one.name, 0), answer.asked)
        if isinstance(answer, Short):
            told += weigh(one, answer, case)
    return told, formed

SILENCES = {'quorum': ['sums'], 'roll': ['sums'], 'sums': ['quorum', 'majority'], 'order': ['notice']}
RANK = {'order': 1, 'roll': 3, 'quorum': 4, 'sums': 5}

def is_silenced(told, by):  # looks wrong only because of another in the same meeting
    if told.step != by.step or not by.stands or GRAVE[by.level] < GRAVE[told.level]:
        return False
    return told.fault in (('quorum', 'majority', 'roll') if by.unit else SILENCES.get(by.fault, []))

def together(told):
    """One mistake, one finding: the graver speaks, then what asks for more, then the alphabet."""
    by_fact = {}
    for one in sorted(told, key=lambda one: (-GRAVE[one.level], -one.asked, one.rule)):
        by_fact.setdefault(one.about, one)
    heard = list(by_fact.values())
    preview = [one for one in heard if one.rule == 'plan-posted' and one.fault == 'posted']
    heard = [one for one in heard if not (one.fault == 'too soon' and any(GRAVE[short.level] >= GRAVE[one.level] for short in preview))]
    audible = []
    for one in sorted(heard, key=lambda one: (-GRAVE[one.level], 2 if one.unit else RANK.get(one.fault, 6))):
        audible += [] if any(is_silenced(one, loud) for loud in audible) else [one]
    return audible

def judge(facts):
    steps, place = facts['matter']['steps'], facts.get('jurisdiction')
    told, needed, taken, tried, texts = [], {}, {}, [], set()
    if not steps:
        told.append(Told('steps-written', 'defect', 'steps'))
    if place is None:
        told.append(Told('village-described', 'defect', 'village'))
    for index, step in enumerate(steps):
        kind, day, formed = step['kind'], day_of(step), True
        to_come = day is not None and day > facts.get('asOf', '9999')
        if day is None or to_come:
            told.append(Told('step-happened', 'defect', 'to come') if to_come else Told('step-dated', 'defect', (index, 'day')))
            tried.append(kind)
            continue
        if place is not None and not on_file(place, day):
            told.append(Told('law-on-file', 'defect', 'law'))
        elif place is not None:
            more, formed = hear(Hearing(facts, index, taken, tried), needed)
            told += more
            texts |= {day >= NEW_TEXT} if kind in MEETINGS + ['disclosure', 'outcome'] else set()
        if not formed:
            tried.append(kind)
            continue
        if kind in SIX:
            after = SIX[SIX.index(kind) + 1:]
            tried = [one for one in tried if one not in after]
            taken = {one: on for one, on in taken.items() if kind not in taken or one not in after}
        taken[kind] = day
    if len(texts) == 2:
        told.append(Told('law-crossed', 'note', 'crossed'))
    findings = together(told)
    for one in findings:
        if one.asked:
            needed[one.rule] = max(needed.get(one.rule, 0), one.asked)
    worst = max((GRAVE[one.level] for one in findings), default=0)
    pairs = sorted({(one.rule, one.level) for one in findings})
    told = [{'rule': rule, 'level': level} for rule, level in pairs]
    return {'answer': ['lawful', 'unknown', 'breached'][worst], 'findings': told, 'needed': needed}

if __name__ == '__main__':
    for line in sys.stdin:
        if line.strip():
            print(json.dumps(judge(json.loads(line))))
