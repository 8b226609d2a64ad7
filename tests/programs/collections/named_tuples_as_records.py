# Rows of tables as named tuples: reading, sorting by several keys, grouping, joining, aggregation, evolution of fields, JSON, SQL-like text.
import csv
import io
import json
from collections import Counter, OrderedDict, defaultdict, namedtuple
from functools import partial
from itertools import chain, groupby, starmap
from operator import attrgetter, itemgetter, methodcaller

TEXT = "id,name,team,born,pay\n1,Ann,red,1990,2500.50\n2,Bob,blue,1985,\n3,Cy,red,2001,1800\n4,Di,,1990,3100\n"
reader = csv.reader(io.StringIO(TEXT))
Person = namedtuple("Person", next(reader), defaults=(None,))
people = [Person(*row)._replace(id=int(row[0]), born=int(row[3]), pay=float(row[4]) if row[4] else None) for row in reader]
print(people[0], Person._fields, Person._field_defaults, len(people), people[1].pay, Person(9, "Zed", "red", 1970).pay)
Team = namedtuple("Team", "name boss")
teams = {team.name: team for team in starmap(Team, [("red", 3), ("blue", 1), ("green", None)])}
by_id = {person.id: person for person in people}
print(sorted(people, key=attrgetter("born", "name"))[0].name, [person.name for person in sorted(people, key=lambda person: (person.pay is None, -(person.pay or 0)))], max(people, key=attrgetter("born")).name, [*map(itemgetter(1, 3), people)][:2], sorted(people, reverse=True)[0].id)
groups = {team: [person.name for person in group] for team, group in groupby(sorted(people, key=attrgetter("team")), key=attrgetter("team"))}
print(groups, Counter(person.born for person in people).most_common(1), {team: by_id[row.boss].name if row.boss else None for team, row in teams.items()})
Joined = namedtuple("Joined", [*Person._fields, *(f"team_{name}" for name in Team._fields)])
joined = [Joined(*person, *teams.get(person.team, Team(None, None))) for person in people]
print(joined[0], joined[3][-2:], [row.team_boss for row in joined], Joined._fields[5:])
Summary = namedtuple("Summary", "team count total mean", module="reports")
totals = defaultdict(list)
for person in people:
    totals[person.team or "none"].append(person.pay or 0)
summary = [Summary(team, len(pays), sum(pays), round(sum(pays) / len(pays), 2)) for team, pays in sorted(totals.items())]
widths = [max(len(str(value)) for value in column) for column in zip(Summary._fields, *summary)]
for row in chain([Summary._fields], summary):
    print(" | ".join(str(value).ljust(width) for value, width in zip(row, widths)).rstrip())
print(json.dumps(people[0]), json.dumps(people[0]._asdict()), json.loads(json.dumps([person._asdict() for person in people[:1]]), object_hook=lambda found: Person(**found)), Summary.__module__, repr(summary[0]))
V2 = namedtuple("Person", [name for name in Person._fields if name != "team"] + ["active"], defaults=[0.0, True])
upgraded = [V2(**{name: value for name, value in person._asdict().items() if name in V2._fields}) for person in people]
print(upgraded[0], V2._field_defaults, upgraded[0] == people[0], V2.__name__ == Person.__name__, isinstance(upgraded[0], Person), V2(1, "x", 2)._asdict())
buffer = io.StringIO()
writer = csv.DictWriter(buffer, Person._fields, lineterminator=";")
writer.writeheader()
writer.writerows(map(methodcaller("_asdict"), people[:2]))
print(buffer.getvalue(), "INSERT INTO person ({}) VALUES ({})".format(", ".join(Person._fields), ", ".join("?" * len(Person._fields))), "%s is %s" % people[0][1:3], "{1.name}/{0.born}".format(*people[:2]), "{p.name!r:>8}".format(p=people[2]))
changed = [person._replace(pay=round(person.pay * 1.1, 2)) if person.pay else person for person in people]
print([(old.name, new.pay - old.pay > 0) for old, new in zip(people, changed) if old != new], [old is new for old, new in zip(people, changed)], set(people) & set(changed), people.index(changed[1]))
Make = partial(Person._make)
print(Make("abcde"), Person._make(OrderedDict.fromkeys(range(5))), tuple(people[0]) == people[0], [field for field, value in zip(Person._fields, people[1]) if value is None], people[0] + people[1][:1], people[0][::-1], hash(people[0]) == hash(tuple(people[0])), {people[0]: "key"}[tuple(people[0])], {name: type(value).__name__ for name, value in people[0]._asdict().items()})
for wrong in (lambda: Person(1, 2, 3), lambda: people[0]._replace(salary=1), lambda: sorted([people[1], people[1]._replace(pay=1.5)]), lambda: people[0].salary, lambda: Person._make([1]), lambda: V2(**people[0]._asdict()), lambda: attrgetter("none")(people[0]), lambda: people[0].index("zz"), lambda: Joined(*people[0])):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
