# Simulations with dataclasses: a stack machine, a state machine, a bank, a cellular rule, an inventory of commands with undo.
import operator
from dataclasses import asdict, dataclass, field, replace
from typing import Callable, ClassVar


@dataclass
class Machine:
    stack: list[float] = field(default_factory=list)
    memory: dict[str, float] = field(default_factory=dict)
    pc: int = 0
    steps: int = field(default=0, compare=False)
    OPS: ClassVar[dict[str, Callable]] = {"add": operator.add, "sub": operator.sub, "mul": operator.mul, "div": operator.truediv, "lt": operator.lt}

    def run(self, program, limit=200):
        while self.pc < len(program) and self.steps < limit:
            self.steps += 1
            name, *args = program[self.pc]
            self.pc += 1
            match name, args:
                case "push", [value]:
                    self.stack.append(value)
                case "load", [key]:
                    self.stack.append(self.memory[key])
                case "store", [key]:
                    self.memory[key] = self.stack.pop()
                case "jump", [target]:
                    self.pc = target
                case "jumpif", [target]:
                    if self.stack.pop():
                        self.pc = target
                case name, [] if name in self.OPS:
                    right, left = self.stack.pop(), self.stack.pop()
                    self.stack.append(self.OPS[name](left, right))
                case _:
                    raise ValueError(f"bad instruction {name} at {self.pc - 1}")
        return self


factorial = [("push", 1), ("store", "r"), ("load", "n"), ("push", 2), ("lt",), ("jumpif", 15), ("load", "r"), ("load", "n"), ("mul",), ("store", "r"), ("load", "n"), ("push", 1), ("sub",), ("store", "n"), ("jump", 2), ("load", "r")]
print(Machine(memory={"n": 6}).run(factorial), Machine(memory={"n": 0}).run(factorial).stack)
print(Machine(memory={"n": 3}).run(factorial) == Machine(memory={"n": 3}, steps=5).run(factorial))
for program in ([("push", 1), ("push", 0), ("div",)], [("add",)], [("load", "x")], [("nothing",)], [("push",)], [("jump", 0)]):
    machine = Machine()
    try:
        print(machine.run(program, 10))
    except (ArithmeticError, LookupError, ValueError) as error:
        print(type(error).__name__, error, machine)


@dataclass(frozen=True)
class Light:
    colour: str = "red"
    left: int = 3
    TIMES: ClassVar = {"red": ("green", 2), "green": ("yellow", 1), "yellow": ("red", 3)}

    def tick(self):
        if self.left > 1:
            return replace(self, left=self.left - 1)
        return Light(*self.TIMES[self.colour])


light = Light()
shown = []
for _ in range(8):
    shown.append(light.colour[0] + str(light.left))
    light = light.tick()
print(shown, light, light == Light("green", 2), {Light(): 1}[Light("red")])


@dataclass
class Account:
    owner: str
    balance: int = 0
    history: list = field(default_factory=list, repr=False)

    def deposit(self, amount):
        self.balance += amount
        self.history.append(("deposit", amount))

    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError(f"{self.owner}: {amount} > {self.balance}")
        self.balance -= amount
        self.history.append(("withdraw", amount))


@dataclass
class Command:
    do: Callable
    undo: Callable
    name: str = field(kw_only=True, default="command")


@dataclass
class Editor:
    text: str = ""
    done: list[Command] = field(default_factory=list, repr=False)
    undone: list[Command] = field(default_factory=list, repr=False)

    def insert(self, what):
        before = self.text
        command = Command(lambda: setattr(self, "text", before + what), lambda: setattr(self, "text", before), name=f"insert {what!r}")
        command.do()
        self.done.append(command)
        self.undone.clear()

    def undo(self):
        if self.done:
            self.undone.append(self.done.pop())
            self.undone[-1].undo()

    def redo(self):
        if self.undone:
            self.done.append(self.undone.pop())
            self.done[-1].do()


one, two = Account("ann", 10), Account("bob")
for amount in (4, 7):
    try:
        one.withdraw(amount)
        two.deposit(amount)
    except ValueError as error:
        print(error)
print(one, two, one.history, asdict(two), one == Account("ann", 6), one == Account("ann", 6, [("withdraw", 4)]))
editor = Editor()
for word in ("ab", "cd", "ef"):
    editor.insert(word)
editor.undo()
editor.undo()
print(editor, [c.name for c in editor.done], [c.name for c in editor.undone])
editor.redo()
print(editor)
editor.insert("!")
editor.redo()
print(editor, len(editor.undone), [c.name for c in editor.done])


@dataclass(order=True, frozen=True)
class Rule:
    number: int

    def step(self, row):
        padded = f"0{row}0"
        return "".join(str(self.number >> int(padded[i:i + 3], 2) & 1) for i in range(len(row)))


row = "0000000100000000"
for _ in range(4):
    print(row.replace("0", ".").replace("1", "#"), row := Rule(90).step(row))
