# accumulate() as a fold that shows its steps: state machines, parsers, simulations, recurrences, running records, histories, undo, tokens, brackets.
import itertools as it
import math
import operator


def steps(function, items, start):
    return list(it.accumulate(items, function, initial=start))


print(steps(lambda a, b: a * 10 + b, [1, 2, 3], 0), steps(lambda s, c: s[1:] + c, "defg", "abc"), steps(operator.xor, [1, 3, 7], 0), steps(math.gcd, [12, 18, 27], 0), steps(lambda p, x: x - p, [5, 5, 5], 1), steps(lambda low, x: min(low, x), [5, 3, 4, 1], math.inf))
print([round(x, 6) for x in it.accumulate(it.repeat(1.0, 8), lambda x, _: math.cos(x))][-1], [round(x, 4) for x in steps(lambda x, r: r * x * (1 - x), [3.2] * 6, 0.5)], list(it.accumulate(range(1, 8), lambda a, n: a * n)), list(it.accumulate([1] * 8, lambda pair, _: (pair[1], sum(pair)), initial=(0, 1)))[-1])


def vending(state, event):
    money, stock, said = state
    match event:
        case ("coin", value):
            return money + value, stock, f"{money + value} in"
        case ("buy", name) if stock.get(name, 0) and money >= 3:
            return money - 3, {**stock, name: stock[name] - 1}, f"here is {name}"
        case ("buy", name):
            return money, stock, "sold out" if not stock.get(name) else f"{3 - money} missing"
        case ("refund",):
            return 0, stock, f"{money} back"
    return state


events = [("coin", 2), ("buy", "tea"), ("coin", 2), ("buy", "tea"), ("buy", "tea"), ("refund",), ("kick",)]
history = steps(vending, events, (0, {"tea": 1}, "hello"))
print([said for _, _, said in history], history[-1][:2])
depth = list(it.accumulate((1 if c == "(" else -1 for c in "(()(()))"), operator.add))
print(depth, max(depth), min(depth) >= 0 and depth[-1] == 0, list(it.accumulate("())(", lambda d, c: d + (c == "(") - (c == ")"), initial=0)))


def evaluate(stack, token):
    """Postfix."""
    if token in "+-*/":
        *rest, a, b = stack
        return [*rest, {"+": a + b, "-": a - b, "*": a * b, "/": a / b if b else math.nan}[token]]
    return [*stack, float(token)]


for stack in steps(evaluate, "3 4 + 2 * 7 -".split(), []):
    print(stack, end=" ")
print()


def editor(state, command):
    text, past = state
    match command.split(" ", 1):
        case ["undo"]:
            return (past[-1], past[:-1]) if past else state
        case ["type", what]:
            return text + what, (*past, text)
        case ["back", count]:
            return text[:-int(count)], (*past, text)
    return state


print([text for text, _ in steps(editor, ["type ab", "type c d", "back 2", "undo", "undo", "undo", "undo", "what"], ("", ()))])
records = [(i, x) for i, (x, best) in enumerate(zip([3, 5, 5, 2, 9], it.accumulate([3, 5, 5, 2, 9], max))) if x == best]
print(records, [x for x, before in zip([3, 5, 5, 2, 9], it.accumulate([-1, 3, 5, 5, 2], max)) if x > before], [max(pair) for pair in it.pairwise(it.accumulate([1, 4, 2]))])
tape = {0: 0}


def turing(state, _):
    name, place = state
    written, move, following = {("A", 0): (1, 1, "B"), ("A", 1): (1, -1, "B"), ("B", 0): (1, -1, "A"), ("B", 1): (1, 1, "H")}[name, tape.get(place, 0)]
    tape[place] = written
    return following, place + move


run = list(it.takewhile(lambda state: state[0] != "H", it.accumulate(it.repeat(None, 20), turing, initial=("A", 0))))
print(run, sorted(tape.items()))
text = "a 'b c' d"
quoted = list(it.accumulate(text, lambda inside, c: inside ^ (c == "'"), initial=False))[1:]
print(["".join(c for c, _, _ in group) for gap, group in it.groupby(zip(text, quoted, it.count()), lambda t: t[0] == " " and not t[1]) if not gap])
mean = it.accumulate(enumerate([4, 8, 6], 1), lambda m, pair: m + (pair[1] - m) / pair[0], initial=0.0)
print(list(mean), list(it.accumulate([(3, "c"), (1, "a"), (2, "b")], min)), list(it.accumulate("bca", lambda s, c: "".join(sorted(s + c)))), list(it.accumulate([{1}, {2}, {1, 3}], operator.or_)), list(it.accumulate([{"a": 1}, {"b": 2}, {"a": 3}], operator.or_)))
cash = it.accumulate([("in", 5), ("out", 7), ("out", 3)], lambda left, move: left + move[1] if move[0] == "in" else left - move[1] if left >= move[1] else left, initial=0)
print(list(cash), list(it.accumulate([0.5, 0.25], lambda keep, p: keep * (1 - p), initial=1)), [f"{x:.3f}" for x in it.accumulate([0.1] * 3)], list(it.accumulate(map(int, "1234"), lambda a, b: (a * 31 + b) % 1000)), list(it.accumulate([[1], [2]], lambda a, b: a + b, initial=[])))
