#!/usr/bin/env python3
"""Makes random programs for the second tier of the JIT: loops over numbers whose types change in the middle.

  scripts/generate_number_programs.py --seed N --count N --out DIR

A program is some functions of loops over locals, lists and attributes. Each is called often with arguments of one kind and then
with others, so that code is made for what was seen first, and has to leave for what comes later: ints that grow beyond 63 bits,
floats that become tiny or infinite, bools, None, strings, objects with operators. Every second program has functions that compute
with ints of 64 bits cut off by masks, as hashes and random numbers do. Every result and every exception is printed.
"""
import argparse
import pathlib
import random

PRELUDE = '''
class Number:
    def __init__(self, value):
        self.value = value
        self.other = 1
    def __add__(self, other): return self.value + (other.value if isinstance(other, Number) else other)
    __radd__ = __add__
    def __mul__(self, other): return Number(self.value * (other.value if isinstance(other, Number) else other))
    __rmul__ = __mul__
    def __sub__(self, other): return self + -1 * (other.value if isinstance(other, Number) else other)
    def __lt__(self, other): return self.value < (other.value if isinstance(other, Number) else other)
    def __gt__(self, other): return self.value > (other.value if isinstance(other, Number) else other)
    def __bool__(self): return bool(self.value)
    def __abs__(self): return abs(self.value)
    def __repr__(self): return f"Number({self.value!r})"

class Other(Number):
    def __init__(self, value):
        self.other, self.value = 3, value

shared = 3
MASK = 2 ** 64 - 1

def helper(x):
    return x + 1 if x else x

def show(function, *arguments):
    try:
        print(function.__name__, function(*arguments))
    except Exception as error:
        print(function.__name__, type(error).__name__, error)
'''

ARGUMENTS = ["0", "1", "7", "-3", "12", "True", "False", "2.5", "-0.5", "0.0", "-0.0", "1e300", "1e-300", "1e-70", "3e76",
             "2 ** 61", "-2 ** 62", "2 ** 62 - 1", "2 ** 80", "None", "'ab'", "[1, 2, 3]", "[1.5, 2.5, -3.0, 0.0]", "(4, 5, 6)",
             "[1, 2.0, True, 2 ** 70]", "[]", "Number(3)", "Number(2.5)", "float('inf')", "float('nan')", "[[1, 2], [3.5, 4]]"]
PLAIN = ["1", "7", "12", "2.5", "-0.5", "3", "0.25", "100", "1.75"]
BINARY = ["+", "-", "*", "/", "//", "%", "&", "|", "^", "<<", ">>", "**"]
LIKELY = ["+", "-", "+", "-", "*", "+", "*", "/", "//", "%"]
WORDS = ["0", "1", "12345", "2 ** 62", "2 ** 62 - 1", "2 ** 63", "2 ** 64 - 1", "2 ** 64", "6364136223846793005", "0xCBF29CE484222325",
         "-1", "-2 ** 63", "2 ** 100", "2 ** 127 + 9", "2 ** 128 - 1", "True", "1.5", "88172645463325252", "3", "2 ** 32 - 1", "None"]
USUAL_WORDS = ["6364136223846793005", "0xCBF29CE484222325", "12345", "2 ** 64 - 1", "2 ** 63 + 11", "42", "0x9E3779B97F4A7C15"]
MASKS = ["MASK", "MASK", "MASK", "0xFFFFFFFFFFFFFFFF", "0xFFFFFFFFFFFFFFFF", "0xFFFFFFFF", "0x7FFFFFFFFFFFFFFF", "2 ** 65 - 1", "0xFF",
         "0x3FFFFFFFFFFFFFFF", "m", "2 ** 128 - 1", "255", "(1 << 64) - 1"]
FACTORS = ["6364136223846793005", "0x100000001B3", "0xBF58476D1CE4E5B9", "0x5bd1e995", "31", "33", "5", "0xcc9e2d51", "2654435761", "x", "y"]
SHIFTS = ["0", "1", "2", "3", "7", "13", "17", "30", "31", "32", "33", "61", "62", "63", "64", "65", "66", "100", "127", "128", "200", "k", "s"]
COMPARISONS = ["<", "<=", ">", ">=", "==", "!="]


class Maker:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.locals = []
        self.lines = []
        self.depth = 0
        self.loops = 0

    def pick(self, items):
        return self.random.choice(items)

    def constant(self):
        return self.pick(["0", "1", "2", "3", "-1", "5", "100", "0.5", "1.0", "2.25", "1e-3", "1000003", "70000", "True", "4611686018427387903"])

    def name(self):
        return self.pick(self.locals)

    def atom(self):
        kind = self.random.randrange(16)
        if kind > 13:
            return f"pure{self.random.randrange(2)}({self.pick(self.locals)}, {self.pick([*self.locals, self.constant()])})"
        if kind < 7:
            return self.name()
        if kind < 10:
            return self.constant()
        if kind == 10:
            return f"{self.pick('abc')}[{self.pick(['0', '1', '-1', 'i', 'n', self.name()])}]"
        if kind == 11:
            return f"o.{self.pick(['value', 'other'])}"
        if kind == 12:
            return self.pick(["shared", "cell"])
        return f"{self.pick(['abs', 'helper', 'len', 'int', 'float'])}({self.name()})"

    def expression(self, depth=0):
        kind = self.random.randrange(10)
        if kind < 3 or depth > 2:
            return self.atom()
        if kind < 8:
            operator = self.pick(LIKELY) if self.random.random() < 0.85 else self.pick(BINARY)
            right = self.pick(["0.5", "2", "3"]) if operator in ("**", "<<", ">>") else self.expression(depth + 1)
            return f"({self.expression(depth + 1)} {operator} {right})"
        if kind == 8 and self.random.random() < 0.5:
            return f"({self.expression(depth + 1)}) % {self.pick(['1000', '97', '1000.0'])}"
        if kind == 8:
            return f"({self.pick(['-', '-', '-', '-', '~', 'not '])}{self.atom()})"
        return f"({self.expression(depth + 1)} if {self.condition()} else {self.expression(depth + 1)})"

    def condition(self):
        kind = self.random.randrange(8)
        if kind < 6:
            return f"{self.atom()} {self.pick(COMPARISONS)} {self.atom()}"
        if kind == 6:
            return self.name()
        return f"{self.name()} is {self.pick(['None', 'not None', 'True'])}"

    def put(self, text):
        self.lines.append("    " * (self.depth + 1) + text)

    def block(self, count):
        self.depth += 1
        before = len(self.lines)
        for _ in range(count):
            self.statement()
        if len(self.lines) == before:
            self.put("pass")
        self.depth -= 1

    def statement(self):
        kind = self.random.randrange(22)
        if self.depth > 4:
            kind = 0
        if kind >= 20:
            return self.attributes()
        if kind < 8:
            self.put(f"{self.name()} = {self.expression()}")
        elif kind < 11:
            self.put(f"{self.name()} {self.pick(['+', '-', '*', '+'])}= {self.expression()}")
        elif kind == 11:
            self.put(f"{self.pick('abc')}[{self.pick(['0', '-1', 'i', 'n', '1'])}] = {self.expression()}")
        elif kind == 12:
            self.put(f"o.{self.pick(['value', 'other'])} = {self.expression()}")
        elif kind == 13:
            self.put(f"if {self.condition()}:")
            self.block(self.random.randint(1, 3))
            if self.random.random() < 0.5:
                self.put("else:")
                self.block(self.random.randint(1, 2))
        elif kind < 17 and self.loops < 3:
            self.loops += 1
            self.loop()
            self.loops -= 1
        elif kind == 17 and self.loops:
            self.put(f"if {self.condition()}: {self.pick(['continue', 'break', 'n += 1'])}")
        elif kind == 18:
            self.put("try:")
            self.block(self.random.randint(1, 2))
            self.put(f"except {self.pick(['TypeError', 'ZeroDivisionError', 'Exception', '(IndexError, TypeError)'])}:")
            self.block(1)
            if self.random.random() < 0.3:
                self.put("finally:")
                self.block(1)
        elif kind == 19:
            self.put(self.pick([f"total = {self.name()}", "global shared; shared = n" if False else "n = n + 1", f"log.append({self.name()})",
                                f"del x; x = {self.constant()}", f"x, y = y, {self.expression()}", f"x, y = {self.pick(['a', 'b', '(1, 2)'])}",
                                "z = sorted(locals())[0]", f"cell = {self.expression()}"]))

    def attributes(self):
        """A loop over objects that reads and writes attributes, and little besides."""
        self.put(f"for m in range({self.pick(['len(s)', '0, len(s)', '1, len(s), 1', 'len(s) - 1, -1, -1'])}):")
        self.put(f"    {self.pick(['w = s[m]', 'w = s[m]', 'w = s[m]; v = s[m - 1]'])}")
        for _ in range(self.random.randint(1, 4)):
            one, other = self.pick(["value", "other"]), self.pick(["value", "other"])
            self.put(self.pick([f"    w.{one} = w.{other} + {self.atom()}", f"    {self.name()} = w.{one} * w.{other} - w.{one}",
                                f"    w.{one} -= w.{other} * {self.pick(['0.5', '2', self.name()])}", f"    w.{one} = {self.expression(2)}",
                                f"    s[m].{one} = w.{other}", f"    if w.{one} > {self.constant()}: w.{one} = {self.constant()}"]))
        if self.random.random() < 0.2:
            change = self.pick(["s[1] = Other(3)", "del s[0].other", "s.pop()", "s[0].__class__ = Other", "s[1].more = 1"])
            self.put(f"if k == {self.random.randrange(40)}: {change}")
        return None

    def loop(self):
        kind = self.random.randrange(6)
        turns = self.random.choice([2, 3, 5, 9])
        if kind < 3:
            low, step = self.random.choice([("0", "1"), ("1", "1"), ("0", "2"), ("7", "-1")])
            high = str(turns) if step != "-1" else "-1"
            self.put(f"for {self.pick(['i', 'j'])} in range({low}, {high}, {step}):" if self.random.random() < 0.6 else f"for i in range({turns}):")
        elif kind < 5:
            self.put(f"for {self.pick(['x', 'y', 'i'])} in {self.pick(['a', 'b', '[1, 2, 3]', '(0.5, 1.5)', 'list(range(4))', '[x, y, z]'])}:")
        else:
            counter = f"w{self.loops}"
            self.put(f"{counter} = 0")
            self.put(f"while {counter} < {turns}:")
            self.depth += 1
            self.put(f"{counter} += 1")
            self.depth -= 1
        self.block(self.random.randint(2, 5))

    def function(self, number):
        self.lines = [f"def f{number}(p, q, r):"]
        self.locals = ["p", "q", "r", "x", "y", "z", "n", "i", "total"]
        self.put("x, y, z, n, i, total = p, q, 0, 1, 0, " + self.pick(["0", "0.0", "p"]))
        self.put("a, b, c, o, log = [1, 2, 3, 4, 5], [0.5, 1.5, 2.5], r if isinstance(r, list) else [x, y, 1], Number(2), []")
        self.put(f"cell, s = 1, [o, Number(1), Number(0.5){self.pick(['', '', ', Other(2)'])}]")
        if self.random.random() < 0.4:
            self.put("def read(): return cell")
        self.loops = 1
        self.put(f"for k in range({self.pick([20, 40])}):")
        # Most go on after an error, so that what comes later is reached.
        if self.random.random() < 0.7:
            self.depth += 1
            self.put("try:")
            self.block(self.random.randint(3, 7))
            self.put("except (TypeError, ArithmeticError, IndexError, ValueError, AttributeError) as error:")
            self.put("    log.append(str(error)[:30])")
            if self.random.random() < 0.5:
                self.put(f"    {self.pick('xyn')} = {self.constant()}")
            self.depth -= 1
        else:
            self.block(self.random.randint(3, 7))
        self.loops = 0
        self.put("return x, y, z, n, i, total, log[-3:], a, b, o, cell")
        return "\n".join(self.lines)

    def pure(self, number):
        """A function that only computes, as those whose calls are one instruction."""
        names = ["x", "y"]
        lines = [f"def pure{number}(x, y):"]
        for name in ("s", "t", "u")[:self.random.randrange(4)]:
            lines.append(f"    {name} = {self.computation(names)}")
            names.append(name)
        return "\n".join([*lines, f"    return {self.computation(names)}"])

    def computation(self, names, depth=0):
        if depth > 2 or self.random.random() < 0.25:
            return self.pick([*names, *names, self.constant()])
        operator = self.pick(LIKELY) if self.random.random() < 0.9 else self.pick(["&", "|", "^", ">>"])
        return f"({self.computation(names, depth + 1)} {operator} {self.computation(names, depth + 1)})"

    def word(self, depth=0):
        """An expression that mostly has 64 bits, and often more on the way."""
        kind = self.random.randrange(20)
        if kind < 3 or depth > 2:
            return self.pick(["x", "y", "h", "x", "y", "k", "t", "b", "shared"] if self.random.random() < 0.85 else USUAL_WORDS + WORDS)
        one = self.word(depth + 1)
        if kind < 6:
            return f"(({one} * {self.pick(FACTORS)} + {self.pick(USUAL_WORDS)}) & {self.pick(MASKS)})"
        if kind < 8:
            return f"(({one} << {self.pick(SHIFTS)}) & {self.pick(MASKS)})"
        if kind < 10:
            return f"({one} >> {self.pick(SHIFTS)})"
        if kind < 13:
            return f"({one} ^ {self.word(depth + 1)})"
        if kind == 13:
            turn = self.pick(SHIFTS[:12])
            return f"((({one} << {turn}) | ({one} >> (64 - {turn}))) & {self.pick(MASKS)})"
        if kind == 14:
            return f"({one} {self.pick(['+', '-', '*', '|', '&'])} {self.word(depth + 1)})"
        if kind == 15:
            return f"(({one}) {self.pick(['%', '//', '%'])} {self.pick(['10', '97', '3', '1', 'y', '2 ** 64', 'k', '(1 << 63)', '0'])})"
        if kind == 16:
            return f"({one} {self.pick(['+', '-', '*'])} {self.pick(['1', '2', '5', '1000'])})"
        if kind == 17:
            return f"({self.pick(['~', '-'])}{one} & {self.pick(MASKS)})"
        if kind == 18:
            return f"({one} * {self.word(depth + 1)} >> {self.pick(['64', '32', '1', '63', '70'])})"
        return f"({one} if {self.word_condition()} else {self.word(depth + 1)})"

    def word_condition(self):
        left = self.pick(["x", "y", "h", "t", "x & 1", "x >> 60"])
        if self.random.random() < 0.2:
            return left
        return f"{left} {self.pick(COMPARISONS)} {self.pick(['x', 'y', 'h', '5', '0', '-1', 'MASK', '2 ** 63', '1.5', 'k'])}"

    def word_statement(self):
        kind = self.random.randrange(16)
        if kind < 8 or self.depth > 4:
            return self.put(f"{self.pick('xyht')} = {self.word()}")
        if kind < 11:
            return self.put(f"{self.pick('xyh')} {self.pick(['^', '^', '+', '*', '-', '|', '&', '>>', '%'])}= {self.word(1)}")
        if kind == 11:
            self.put(f"if {self.word_condition()}:")
            self.depth += 1
            self.word_statement()
            self.depth -= 1
            return None
        if kind == 12:
            return self.put(self.pick(["table[k & 3] = x", "h ^= table[k & 3]", "o.value = y", "x ^= o.value", "cell = h", "y ^= cell", "x, y = y, x"]))
        if kind == 13 and self.loops < 2:
            self.loops += 1
            self.put(self.pick(["for b in data:", "for b in table:", "for k in range(5):"]))
            self.depth += 1
            for _ in range(self.random.randint(1, 3)):
                self.word_statement()
            self.depth -= 1
            self.loops -= 1
            return None
        if kind == 14:
            self.put(f"if k == {self.random.randrange(40)}: {self.pick('xyht')} = {self.pick(WORDS)}")
            return None
        return self.put(self.pick(["log.append(x)", "log.append(y is x)", "t = helper(x)", "t += h & 0xFF"]))

    def word_function(self, number):
        self.lines = [f"def f{number}(p, q, r):"]
        self.put("x, y, h, t, k, b, s, m = p, q, 1, 0, 0, 0, 5, (1 << 64) - 1")
        self.put("data, table, o, log, cell = b'some bytes \\xff', [1, 2 ** 63, 2 ** 64 - 1, 7], Number(3), [], 2 ** 63 + 1")
        if self.random.random() < 0.3:
            self.put("def read(): return cell")
        self.loops = 0
        self.put(f"for k in range({self.pick([20, 40])}):")
        self.depth += 1
        guards = self.random.random() < 0.5
        if guards:
            self.put("try:")
            self.depth += 1
        for _ in range(self.random.randint(2, 6)):
            self.word_statement()
        if guards:
            self.depth -= 1
            self.put("except (TypeError, ArithmeticError, ValueError, MemoryError) as error:")
            self.put("    log.append(str(error)[:30])")
            self.put("    x, y, h = 2 ** 63 + k, k, 2 ** 64 - 1")
        # What grows without end is the hosts' limit's business, not that of this test.
        self.put("if isinstance(x, int) and x.bit_length() > 400: x &= MASK")
        self.put("if isinstance(y, int) and y.bit_length() > 400: y &= MASK")
        self.put("if isinstance(h, int) and h.bit_length() > 400: h &= MASK")
        self.depth -= 1
        self.put("return x, y, h, t, log[-3:], table, o, cell")
        return "\n".join(self.lines)

    def word_program(self):
        functions = [self.word_function(number) for number in range(2)]
        calls = []
        for number in range(len(functions)):
            usual = ", ".join(self.pick(USUAL_WORDS) for _ in range(3))
            calls += [f"show(f{number}, {usual})"] * 8
            for _ in range(6):
                calls.append(f"show(f{number}, {', '.join(self.pick(WORDS) for _ in range(3))})")
            calls.append(f"show(f{number}, {usual})")
        return PRELUDE + "\n" + "\n\n".join(functions) + "\n\n" + "\n".join(calls) + "\n"

    def program(self):
        functions = [*(self.pure(number) for number in range(2)), *(self.function(number) for number in range(2))]
        calls = []
        for number in range(2):
            usual = ", ".join(self.pick(PLAIN) for _ in range(3))
            for _ in range(8):
                calls.append(f"show(f{number}, {usual})")
            for _ in range(6):
                calls.append(f"show(f{number}, {', '.join(self.pick(ARGUMENTS) for _ in range(3))})")
            calls.append(f"show(f{number}, {usual})")
        return PRELUDE + "\n" + "\n\n".join(functions) + "\n\n" + "\n".join(calls) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    for seed in range(options.seed, options.seed + options.count):
        maker = Maker(seed)
        program = maker.word_program() if seed % 2 == 0 else maker.program()
        (options.out / f"numbers_{seed:06}.py").write_text(program)


if __name__ == "__main__":
    main()
