"""Scopes, templates and expressions of generate_programs.py, which describes how they work."""
import random
import re

from program_grammar import ERRORS, EXPRESSIONS, LITERALS, OPERATORS, STEM, USES, WORDS

PLACEHOLDER = re.compile(r"\$(\w+)(?:@(\d))?|\$@(\d)")
# Kinds of values whose repr says neither addresses nor the order of a set
PLAIN = ["int", "int", "str", "str", "list", "float", "bool", "tuple", "dict", "bytes"]
LEVEL = {"if": 1, "or": 2, "and": 3, "not": 4, "compare": 5, "|": 6, "^": 7, "&": 8, "<<": 9, "+": 10, "*": 11, "unary": 12,
         "**": 13, "await": 14, "primary": 15}
FREE = LEVEL["if"]  # what a place between brackets or commas asks for
MAX_COST = 150


class Function:
    def __init__(self, name, parameters, returns, flavour, cost):
        self.name, self.parameters, self.returns, self.flavour = name, parameters, returns, flavour
        self.cost = cost


class Class:
    """`mirror` is a real class with the same bases, slots and metaclass: Python makes it if it would make the generated one."""

    def __init__(self, name, mirror, bases, value):
        self.name, self.mirror = name, mirror
        self.value = value  # kind of its constructor's argument, if it derives from a builtin type
        self.members = {member for base in bases for member in base.members}
        self.methods = {name: method for base in reversed(bases) for name, method in base.methods.items()}


class Instance:
    def __init__(self, of):
        self.of = of


class Scope:
    def __init__(self, kind, parent=None, flavour="plain", returns=None):
        self.kind, self.parent = kind, parent  # module, function, class, inner (comprehension or lambda)
        self.flavour = flavour  # plain, generator, async, async generator
        self.returns = returns
        self.names = {}  # to a kind, a Function, or an Instance
        self.loops = 0  # loops around this place that break and continue could mean
        self.factor = 1  # how often this place is run, at most
        self.cost = 1
        self.may_return = kind == "function"  # not in except*
        self.may_pause = flavour != "plain"  # not where GeneratorExit would be caught
        self.careful = "generator" in flavour  # neither where throwing the generator away would run code that prints
        self.may_walrus = kind in ("module", "function")

    def holder(self):
        """The scope that assignments belong to."""
        return self.parent.holder() if self.kind == "inner" else self


class Expressions:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.numbers = {}
        self.scope = self.module = Scope("module")
        self.pending = []  # names that are bound once the line is complete
        self.errors = list(ERRORS)
        self.classes = []

    def chance(self, probability):
        return self.random.random() < probability

    def pick(self, items):
        return self.random.choice(items)

    # Names

    def fresh(self, stem):
        self.numbers[stem] = self.numbers.get(stem, 0) + 1
        return stem + str(self.numbers[stem])

    def visible(self, accepts):
        """Names that can be read here, with what they are. A class body is seen from nowhere but itself."""
        found, scope = {}, self.scope
        while scope is not None:
            if scope is self.scope or scope.kind != "class":
                found = scope.names | found
            scope = scope.parent
        return [(name, what) for name, what in found.items() if accepts(what)]

    def read_name(self, kind):
        """A name of this kind, or None. Newer names are preferred: they belong to what is being tested."""
        names = [name for name, _ in self.visible(lambda what: what == kind or kind == "int" and what == "count")]
        return self.pick(names[-6:] if self.chance(0.7) else names) if names else None

    def own_name(self, kind, reuse):
        """Something of this scope that can be assigned: a name, or an attribute of self."""
        names = [name for name, what in self.scope.holder().names.items() if what == kind]
        if names and self.chance(reuse):
            return self.pick(names[-5:])
        fresh = self.fresh(STEM.get(kind, kind))
        self.pending.append((fresh, kind))
        return fresh

    def flush(self):
        self.scope.holder().names.update(self.pending)
        self.pending.clear()

    # Templates

    def expand(self, template, depth, captured=None):
        captured = {} if captured is None else captured
        outer, each_names = None, {}
        if "$each_" in template or "lambda" in template:
            outer, self.scope = self.scope, Scope("inner", self.scope)
            self.scope.factor = 6 * outer.factor
            self.scope.may_walrus = outer.may_walrus and "lambda" not in template
            for match in PLACEHOLDER.finditer(template):
                if (match.group(1) or "").startswith("each_"):
                    name = each_names[match.start()] = self.fresh(self.pick("ijkxyz"))
                    self.scope.names[name] = match.group(1)[5:]
                    captured[match.group(2)] = name
        parts, end = [], 0
        for match in PLACEHOLDER.finditer(template):
            parts.append(template[end:match.start()])
            end = match.end()
            if match.group(3):
                text = captured[match.group(3)]
            else:
                text = each_names.get(match.start()) or self.placeholder(match.group(1), template, match, depth, outer)
                captured[match.group(2)] = text
            parts.append(text)
        self.scope = outer or self.scope
        return "".join(parts) + template[end:]

    def expand_levelled(self, template, depth):
        """As text and level; a template that is nothing but a placeholder binds as strongly as what comes for it."""
        if re.fullmatch(r"\$[a-z]+", template) and template[1:] in EXPRESSIONS:
            return self.unbracketed(template[1:], depth)
        number, bar, rest = template.partition("|")
        if bar and number.isdigit():
            return self.expand(rest, depth), int(number)
        return self.expand(template, depth), LEVEL["primary"]

    def placeholder(self, name, template, match, depth, outer):
        prefix, _, kind = name.partition("_")
        if kind and prefix in ("new", "own", "held"):
            return self.own_name(kind, {"new": 0, "own": 0.75, "held": 1}[prefix])
        if kind and prefix == "name":
            return self.read_name(kind) or self.pick(LITERALS[kind])
        if kind and prefix == "out":
            inside, self.scope = self.scope, outer or self.scope
            before, self.scope.may_walrus = self.scope.may_walrus, False
            text = self.expression(kind, depth - 1, self.level_of_place(template, match))
            self.scope.may_walrus, self.scope = before, inside
            return text
        if hasattr(self, "make_" + name):
            return getattr(self, "make_" + name)(depth)
        if name in WORDS:
            return self.expand(self.pick(WORDS[name]), 0)
        text = self.expression(name, depth - 1, self.level_of_place(template, match))
        if re.fullmatch(r"[\d_]+", text) and template[match.end():].startswith("."):
            return f"({text})"  # 5.real would be no number
        return text

    @staticmethod
    def level_of_place(template, match):
        left, right = template[:match.start()].rstrip(), template[match.end():].lstrip()
        closed = not right or right[0] in ")]},:" or right[0] == "!" and right[1:2] != "="
        operator = left.endswith(("==", "!=", "<=", ">="))
        opened = not left or left[-1] in "([{,=:" and not operator or left.endswith(("return", "yield", "else"))
        head = right == ":" and re.match(r"(async )?(if|elif|while|for|match|with)\b", template)
        return FREE if closed and (opened or head) else LEVEL["primary"]

    # Expressions

    def expression(self, kind, depth, level=FREE):
        text, own = self.unbracketed(kind, depth)
        return f"({text})" if own < level or own < LEVEL["primary"] and self.chance(0.1) else text

    def unbracketed(self, kind, depth):
        """Text of an expression, and how strongly its outermost operator binds."""
        if kind == "plain":
            instances = self.visible(lambda what: isinstance(what, Instance))
            if instances and self.chance(0.15):
                return self.pick(instances)[0], LEVEL["primary"]
            name = self.read_name("plain") if self.chance(0.2) else None
            return (name, LEVEL["primary"]) if name else self.unbracketed(self.pick(PLAIN), depth)
        if kind == "any" and self.chance(0.4):
            return self.unbracketed("plain", depth)
        if depth <= 0 or self.chance(0.15):
            return self.atom(kind)
        chance = self.random.random()
        if chance < (0.15 if kind == "any" else 0.3) and kind in OPERATORS:
            return self.operation(self.pick(OPERATORS[kind]), depth)
        if kind in PLAIN and 0.3 < chance < 0.34:
            condition, other = self.expression("bool", depth - 1, LEVEL["or"]), self.expression(kind, depth - 1)
            return f"{self.expression(kind, depth - 1, LEVEL['or'])} if {condition} else {other}", LEVEL["if"]
        if kind in ("int", "float", "bool") and 0.34 < chance < 0.4 and self.scope.may_walrus:
            names = [name for name, what in self.scope.holder().names.items()
                     if what == kind and name.isidentifier() and name not in self.inner_names()]
            if names:
                return f"({self.pick(names)} := {self.expression(kind, depth - 1)})", LEVEL["primary"]
        called = self.call_of(kind, depth) if 0.4 < chance < 0.52 else None
        return called or self.expand_levelled(self.pick(EXPRESSIONS[kind]), depth)

    def inner_names(self):
        names, scope = set(), self.scope
        while scope.kind == "inner":
            names |= set(scope.names)
            scope = scope.parent
        return names

    def atom(self, kind):
        name = self.read_name(kind) if self.chance(0.65) else None
        if name:
            return name, LEVEL["primary"]
        text, level = self.expand_levelled(self.pick(LITERALS.get(kind) or EXPRESSIONS[kind]), 1)
        return text, LEVEL["unary"] if text[0] == "-" else level

    def operation(self, operator, depth):
        sign, level, left, right = operator
        level = LEVEL[level]
        if left is None:
            return f"{sign}{' ' * sign.isalpha()}{self.expression(right, depth - 1, level)}", level
        # A row of comparisons is a chain, not a tree: both sides must bind more. Of **, only the left one must.
        left_level = level + 2 if sign == "**" else level + (level == LEVEL["compare"])
        right_level = LEVEL["unary"] if sign == "**" else level + 1
        return f"{self.expression(left, depth - 1, left_level)} {sign} {self.expression(right, depth - 1, right_level)}", level

    # Calls

    def call_of(self, kind, depth):
        """A call of a generated function that returns this kind; None if there is none, or if it would take too long."""
        functions = self.visible(lambda what: isinstance(what, Function) and what.returns == kind)
        if not functions:
            return None
        name, function = self.pick(functions)
        in_coroutine = self.scope.kind == "function" and self.scope.flavour.startswith("async") and self.scope.may_pause
        if function.flavour != "plain" and not (function.flavour == "async" and in_coroutine) or not self.charge(function.cost):
            return None
        arguments = self.arguments(function.parameters, depth - 1)
        if function.flavour == "async":
            return f"await {name}({arguments})", LEVEL["await"]
        return f"{name}({arguments})", LEVEL["primary"]

    def charge(self, cost):
        """Puts the cost of a call down to the function that makes it; False if it is too much."""
        factor, scope = self.scope.factor, self.scope
        while scope.kind in ("inner", "class"):
            scope = scope.parent
        total = cost * max(factor, scope.factor)
        if total + (0 if scope is self.module else scope.cost) > MAX_COST:
            return False
        scope.cost += total
        return True

    def arguments(self, parameters, depth):
        positional, named = [], []
        for name, kind, mode, optional in parameters:
            if mode == "*":
                if not named:
                    positional += [self.expression("plain", depth) for _ in range(self.random.randint(0, 2))]
                if self.chance(0.2):
                    positional.append("*" + self.expression(self.pick(["list", "tuple"]), depth, LEVEL["primary"]))
            elif mode == "**":
                named += [f"{self.fresh('key')}={self.expression('plain', depth)}"] * self.random.randint(0, 1)
                if self.chance(0.2):
                    named.append("**{" + repr(self.fresh("key")) + ": " + self.expression("plain", depth) + "}")
            elif optional and self.chance(0.4):
                if mode == "/":
                    break  # whatever follows could only be given by position, too
            elif mode == "key" or mode == "" and (named or self.chance(0.25)):
                named.append(f"{name}={self.expression(kind, depth)}")
            elif not named:
                positional.append(self.expression(kind, depth))
        if self.chance(0.02):
            positional.append(self.expression("plain", depth))  # most likely one too many
        return ", ".join(positional + named)

    def in_lambda(self, text_of):
        """What a function makes, made as the body of a lambda without parameters."""
        outer, self.scope = self.scope, Scope("inner", self.scope)
        self.scope.factor = outer.factor
        text = text_of()
        self.scope = outer
        return text

    # What the templates ask for by name

    def make_error(self, depth):
        return self.pick(self.errors)

    def make_class(self, depth):
        names = [of.name for of in self.classes]
        return self.pick(names if names and self.chance(0.7) else ["int", "str", "list", "object", "Exception"])

    def make_instance(self, depth):
        return self.instance(depth)[0]

    def instance(self, depth):
        names = self.visible(lambda what: isinstance(what, Instance))
        if names and (self.chance(0.7) or not self.classes):
            name, instance = self.pick(names)
            return name, instance.of
        if not self.classes:
            return "...", Class("none yet", object, [], None)
        of = self.pick(self.classes)
        return f"{of.name}({self.constructor(of, depth)})", of

    def constructor(self, of, depth):
        if of.value:
            return self.expression(of.value, min(depth, 1)) if self.chance(0.9) else ""
        return ", ".join(self.expression("int", 1) for _ in range(self.random.randint(0, 2)))

    def make_use(self, depth):
        """Something done with an instance: attribute, method, or an operator that a special method may answer."""
        text, of = self.instance(depth)
        if of.methods and self.chance(0.3):
            name, method = self.pick(sorted(of.methods.items()))
            if self.charge(method.cost):
                return f"{text}.{name}({self.arguments(method.parameters, 1)})"
        if self.chance(0.15):
            return f"{text}.{self.pick(['a', 'a', 'b', 'field1', 'field2'])}"
        member = self.pick(sorted(of.members)) if of.members and self.chance(0.75) else ""
        return "(" + self.expand(self.pick(USES[member]).replace("SELF", text), 2) + ")"

    def make_walk(self, depth):
        """A call of a generator function, or another iterator."""
        return self.iterator("generator") or f"iter({self.expression('list', 1, LEVEL['primary'])}[:4])"

    def make_awalk(self, depth):
        return self.iterator("async generator") or "countdown(2)"

    def iterator(self, flavour):
        functions = self.visible(lambda what: isinstance(what, Function) and what.flavour == flavour)
        name, function = self.pick(functions) if functions else (None, None)
        return f"{name}({self.arguments(function.parameters, 1)})" if functions and self.charge(function.cost) else None

    def make_target(self, depth):
        """An assignment target that fits an iterable of three."""
        shape = self.pick(["1, 1, 1", "[1, 1, 1]", "*2, 1", "1, *2", "(1, *2, 1)", "1, 1, *2, 1"])
        return re.sub("[12]", lambda match: self.own_name("plain" if match.group(0) == "1" else "list", 0.5), shape)

    # Patterns

    def pattern(self, depth, names):
        """A pattern that can fail to match. Adds what it binds to `names`."""
        def capture(kind):
            names.append((self.fresh(STEM[kind]), kind))
            return names[-1][0]

        def part():
            return self.pick([lambda: capture("any"), lambda: "_", lambda: self.pattern(depth - 1, names)])()

        literals = ["0", "1", "-3", "2.5", "'a'", "'b' 'c'", "b'a'", "None", "True", "-1 + 2j", "''", "int.numerator", "str()"]
        kind = self.random.randrange(9 if depth > 0 else 3)
        if kind == 0:
            return self.pick(literals)
        if kind == 1:
            return " | ".join(self.random.sample(literals, self.random.randint(2, 3)) + self.pick([[], ["int()"], ["[]"]]))
        if kind == 2:
            shapes = ["int({})", "str() as {}", "str({})", "(float() | int()) as {}", "bool({})", "list() as {}", "({}, *_)"]
            return self.pick(shapes).format(capture("any"))
        if kind in (3, 4):
            items = [part() for _ in range(self.random.randint(0, 3))]
            if self.chance(0.6):
                items.insert(self.random.randint(0, len(items)), "*_" if self.chance(0.4) else "*" + capture("list"))
            return "[" + ", ".join(items) + "]" if kind == 3 or not items else "(" + ", ".join(items) + ",)"
        if kind == 5:
            items = [f"{key}: {part()}" for key in self.random.sample(["'a'", "'b'", "1", "None"], self.random.randint(0, 2))]
            return "{" + ", ".join(items + (["**" + capture("dict")] if self.chance(0.5) else [])) + "}"
        if kind == 6:
            return f"({self.pattern(depth - 1, names)}) as {capture('any')}"
        if kind == 7 and self.classes:
            return f"{self.pick(self.classes).name}({self.pick(['', 'a=', ''])}{part()})"
        return f"[{part()}, {part()}]"
