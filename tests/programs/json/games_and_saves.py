# Saved games and their like: state written and read, versions, undo by stored texts, levels as rows of text, random states, scores, events replayed, checksums against changes.
import hashlib
import json
import random
from collections import Counter, deque

LEVEL = json.loads('{"rows": ["#####", "#@.$#", "#.x.#", "#####"], "legend": {"#": "wall", "@": "player", "$": "gold", "x": "trap", ".": null}, "moves": {"n": [0, -1], "s": [0, 1], "e": [1, 0], "w": [-1, 0]}}')


class Game:
    def __init__(self, level, state=None):
        self.level = level
        self.state = state or {"at": self.find("player")[0], "gold": 0, "lives": 2, "log": [], "open": self.find("gold")}

    def find(self, kind):
        return [[x, y] for y, row in enumerate(self.level["rows"]) for x, cell in enumerate(row) if self.level["legend"][cell] == kind]

    def step(self, direction):
        dx, dy = self.level["moves"][direction]
        x, y = self.state["at"]
        kind = self.level["legend"][self.level["rows"][y + dy][x + dx]]
        if kind == "wall":
            self.state["log"].append(f"{direction}: blocked")
            return
        self.state["at"] = [x + dx, y + dy]
        if self.state["at"] in self.state["open"]:
            self.state["open"].remove(self.state["at"])
            self.state["gold"] += 1
        if kind == "trap":
            self.state["lives"] -= 1
        self.state["log"].append(f"{direction}: {kind or 'floor'}")

    def save(self):
        body = json.dumps(self.state, sort_keys=True, separators=(",", ":"))
        return json.dumps({"version": 2, "state": body, "sum": hashlib.md5(body.encode()).hexdigest()})

    @classmethod
    def load(cls, level, text):
        data = json.loads(text)
        if data["version"] != 2:
            raise ValueError(f"version {data['version']}")
        if hashlib.md5(data["state"].encode()).hexdigest() != data["sum"]:
            raise ValueError("the saved game was changed")
        return cls(level, json.loads(data["state"]))


game, saves = Game(LEVEL), []
for direction in "eewsnses":
    saves.append(game.save())
    game.step(direction)
print(json.dumps(game.state), len(saves), len(set(saves)))
back = Game.load(LEVEL, saves[3])
print(back.state, Game.load(LEVEL, game.save()).state == game.state, back.save() == saves[3])
for text in (game.save().replace("gold\\\":1", "gold\\\":9"), game.save().replace('"version": 2', '"version": 1'), game.save()[:-1], '{"version": 2}', '{"version": 2, "state": "{}", "sum": ""}'):
    try:
        print(Game.load(LEVEL, text).state)
    except (ValueError, KeyError) as error:
        print(type(error).__name__, error)
replayed = Game(LEVEL)
for entry in game.state["log"]:
    replayed.step(entry.partition(":")[0])
print(replayed.state == game.state, Counter(entry.split(": ")[1] for entry in game.state["log"]), [json.loads(json.loads(text)["state"])["at"] for text in saves])
rng = random.Random(3)
rng.random()
version, internal, gauss = rng.getstate()
text = json.dumps([version, internal, gauss])
other = random.Random()
version, internal, gauss = json.loads(text)
other.setstate((version, tuple(internal), gauss))
print(len(internal), [rng.randrange(100) for _ in range(4)] == [other.randrange(100) for _ in range(4)])
board = [[None] * 3 for _ in range(3)]
history = [json.dumps(board)]
for player, (row, column) in zip("xoxox", ((1, 1), (0, 0), (0, 2), (2, 0), (1, 0))):
    board[row][column] = player
    history.append(json.dumps(board))
print(history[-1], json.loads(history[2]), sum(a != b for a, b in zip(history[0], history[-1])), ["".join(cell or "." for cell in row) for row in json.loads(history[-1])])
scores = {}
for line in ('{"p": "ann", "s": 5}', '{"p": "bob", "s": 7}', '{"p": "ann", "s": 9, "bonus": true}', '{"p": "cy"}'):
    match json.loads(line):
        case {"p": player, "s": points, "bonus": True}:
            scores[player] = scores.get(player, 0) + 2 * points
        case {"p": player, "s": points}:
            scores[player] = scores.get(player, 0) + points
        case {"p": player}:
            scores.setdefault(player, 0)
print(json.dumps(dict(sorted(scores.items(), key=lambda pair: -pair[1]))), max(scores, key=scores.get))
deck = json.loads(json.dumps([{"rank": rank, "suit": suit} for suit in "♠♥" for rank in [*range(2, 11), "J", "Q", "K", "A"]]))
rng = random.Random(9)
rng.shuffle(deck)
hands = {name: deck[i:10:2] for i, name in enumerate(("north", "south"))}
print(json.dumps({name: "".join(f"{c['rank']}{c['suit']}" for c in hand) for name, hand in hands.items()}, ensure_ascii=False), len(json.dumps(deck)), len(json.dumps(deck, ensure_ascii=False)))
queue, steps = deque([(tuple(LEVEL_AT), []) for LEVEL_AT in Game(LEVEL).find("player")]), {}
while queue:
    (x, y), path = queue.popleft()
    if (x, y) in steps:
        continue
    steps[x, y] = "".join(path)
    for name, (dx, dy) in LEVEL["moves"].items():
        if LEVEL["legend"][LEVEL["rows"][y + dy][x + dx]] != "wall":
            queue.append(((x + dx, y + dy), [*path, name]))
print(json.dumps({f"{x},{y}": path for (x, y), path in sorted(steps.items())}), json.dumps({k: v for k, v in LEVEL["legend"].items() if v}, sort_keys=True))
