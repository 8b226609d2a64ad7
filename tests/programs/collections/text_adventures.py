# A small world: rooms as ChainMaps of features, an inventory as Counter, commands parsed to named tuples, undo by deque, a log by OrderedDict.
from collections import ChainMap, Counter, OrderedDict, UserString, defaultdict, deque, namedtuple

Command = namedtuple("Command", "verb noun count", defaults=("", 1))
ALIASES = {"n": "north", "s": "south", "e": "east", "w": "west", "get": "take", "i": "inventory", "l": "look"}
OPPOSITE = dict(north="south", south="north", east="west", west="east")
ROOM = {"text": "a room", "dark": False, "items": Counter()}


class Name(UserString):
    def plural(self, count):
        return f"{count} {self}{'s' * (count != 1)}" if count else f"no {self}s"


class World:
    def __init__(self):
        self.rooms = {}
        self.exits = defaultdict(dict)
        self.here, self.bag = None, Counter()
        self.past = deque(maxlen=3)
        self.visits = OrderedDict()

    def room(self, name, **features):
        features["items"] = Counter(features.get("items", ""))
        self.rooms[name] = ChainMap(features, ROOM)
        self.here = self.here or name
        return self

    def path(self, one, direction, other):
        self.exits[one][direction] = other
        self.exits[other][OPPOSITE[direction]] = one
        return self

    def parse(self, text):
        words = deque(word for word in text.lower().split() if word not in {"the", "a", "to"})
        if not words:
            raise ValueError("nothing said")
        verb = ALIASES.get(words[0], words[0])
        words.popleft()
        count = int(words.popleft()) if words and words[0].isdigit() else 1
        if verb in OPPOSITE:
            return Command("go", verb)
        return Command(verb, ALIASES.get(words[0], words[0]) if words else "", count)

    def do(self, text):
        command = self.parse(text)
        method = getattr(self, f"do_{command.verb}", None)
        if method is None:
            raise ValueError(f"what is {command.verb!r}?")
        if command.verb not in ("undo", "look", "inventory"):
            self.past.append((self.here, self.bag.copy(), {name: room["items"].copy() for name, room in self.rooms.items()}))
        return method(command)

    def do_go(self, command):
        if command.noun not in self.exits[self.here]:
            raise ValueError(f"no way {command.noun}")
        self.here = self.exits[self.here][command.noun]
        self.visits[self.here] = self.visits.get(self.here, 0) + 1
        self.visits.move_to_end(self.here)
        return self.do_look(command)

    def do_look(self, command):
        room = self.rooms[self.here]
        if room["dark"] and not self.bag["lamp"]:
            return "it is dark"
        things = ", ".join(Name(item).plural(count) for item, count in sorted((+room["items"]).items()))
        return f"{room['text']}; {things or 'empty'}; exits {'/'.join(sorted(self.exits[self.here]))}"

    def move(self, source, target, command):
        wanted = Counter({command.noun: command.count})
        if not wanted <= source:
            raise ValueError(f"only {Name(command.noun).plural(source[command.noun])}")
        source.subtract(wanted)
        target.update(wanted)
        return f"{command.verb} {Name(command.noun).plural(command.count)}"

    def do_take(self, command):
        return self.move(self.rooms[self.here]["items"], self.bag, command)

    def do_drop(self, command):
        return self.move(self.bag, self.rooms[self.here]["items"], command)

    def do_inventory(self, command):
        return str(+self.bag) if +self.bag else "nothing"

    def do_undo(self, command):
        if not self.past:
            raise ValueError("nothing to undo")
        self.here, self.bag, items = self.past.pop()
        for name, counts in items.items():
            self.rooms[name]["items"] = counts
        return f"back in {self.here}"


world = World().room("hall", text="a great hall", items=["coin"] * 3 + ["lamp"]).room("cellar", dark=True, items=["coin", "key"]).room("garden").path("hall", "south", "cellar").path("hall", "east", "garden")
for line in ("look", "s", "n", "take the lamp", "get 2 coin", "take 5 coins", "take 5 coin", "i", "go south", "take key", "fly", "go up", "", "n", "drop 9 coin", "drop a coin", "e", "l", "undo", "undo", "undo", "undo", "inventory", "w", "take 1 x"):
    try:
        print(f"> {line:<14}{world.do(line)}")
    except ValueError as error:
        print(f"> {line:<14}({error})")
print(world.visits, world.bag, +world.bag, world.rooms["hall"]["items"], world.rooms["garden"].maps[1] is ROOM, ROOM["items"], world.rooms["garden"]["text"], dict(world.exits), len(world.past), world.parse("take 3 the coin"))
print(sum((room["items"] for room in world.rooms.values()), world.bag), Command("go")._asdict(), Name("key").plural(0), [room.get("dark") for room in world.rooms.values()], {name: sorted(room) for name, room in world.rooms.items()}["cellar"])
