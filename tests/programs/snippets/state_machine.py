# A vending machine and a generator-driven traffic light.
class Machine:
    transitions = {
        ("idle", "coin"): "paid",
        ("paid", "coin"): "paid",
        ("paid", "select"): "vending",
        ("paid", "refund"): "idle",
        ("vending", "done"): "idle",
    }

    def __init__(self):
        self.state, self.coins, self.log = "idle", 0, []

    def handle(self, event):
        target = self.transitions.get((self.state, event))
        if target is None:
            self.log.append(f"ignored {event} in {self.state}")
            return False
        handler = getattr(self, f"on_{event}", None)
        if handler is not None:
            handler()
        self.log.append(f"{self.state}->{target}")
        self.state = target
        return True

    def on_coin(self):
        self.coins += 1

    def on_refund(self):
        self.log.append(f"refund {self.coins}")
        self.coins = 0


m = Machine()
print([m.handle(e) for e in "select coin coin refund coin select coin done".split()])
print(m.state, m.coins, *m.log, sep="\n")


def traffic_light():
    state = "red"
    while True:
        command = yield state
        if command == "break":
            state = "blinking"
        elif command == "reset":
            state = "red"
        elif state != "blinking":
            state = {"red": "green", "green": "yellow", "yellow": "red"}[state]


light = traffic_light()
print(next(light), [light.send(c) for c in (None, None, None, None, "break", None, "reset", None)])


def tokenize(text):
    state, current, out = "start", "", []
    for c in text + "\0":
        match state, c:
            case "start", '"':
                state = "string"
            case "start", " " | "\0":
                pass
            case "start", _:
                state, current = "word", c
            case "string", '"':
                out.append(("s", current))
                state, current = "start", ""
            case "string", "\\":
                state = "escape"
            case "escape", _:
                state, current = "string", current + c
            case "word", " " | "\0":
                out.append(("w", current))
                state, current = "start", ""
            case _, _:
                current += c
    return out, state


print(tokenize('say "hello \\"big\\" world" now'))
print(tokenize('open "string'))
