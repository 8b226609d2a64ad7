#!/usr/bin/env python3
"""Writes random programs for differential testing: valid, terminating, deterministic Python 3.14.

  generate_programs.py [--seed N] [--count N] [--lines N] --out DIR     writes DIR/p<seed>.py, DIR/p<seed + 1>.py, ...
  --avoid REGEX leaves out what an engine does not know yet, such as 'async|except\\*'

A program is a prelude and a row of chapters: a function and calls of it, a class and uses of it, a statement, a probe of one
expression. Every chapter is guarded, so that an exception is printed as type and message and the next one follows; some programs
end with an exception that nobody catches, for the sake of the traceback.

The grammar (program_grammar.py, program_statements.py) is a set of templates. `$kind` in one stands for an expression of that
kind (int, list, ...):
  $own_kind   a name of this scope to assign, new or not     $each_kind  a name that exists only in this line (of a lambda, say)
  $new_kind   a new name, bound from the next line on        $out_kind   an expression that does not see the each-names
  $held_kind  a name of this scope that is bound             $name_kind  any name of that kind
  $kind@1     remembered, and repeated by $@1                $block      some statements, indented as this line is
Everything else behind a dollar is a method `make_...` of the generator, or a list in WORDS. A template may start with `5|`: how
strongly it binds (LEVEL in program_expressions.py) where it is no primary. Operands get brackets where they bind less than their
place asks for, and sometimes for fun.

Scopes know which names are bound, and to what kind of value, so that most programs do something; errors come from the places that
are meant to produce them. To keep a program bounded, loops count to small numbers, calls made in loops are charged to the caller,
functions are called only by code behind them, and the right operands of `**`, `<<` and sequence repetition are small. To keep the
output the same everywhere, sets are sorted before anything is seen of them, values that print as addresses go through text(), and
a generator that could print while it is thrown away is always run to its end or closed.
"""
import argparse
import pathlib
import re

from program_expressions import Class, Expressions, Function, Instance, Scope
from program_grammar import LITERALS, STEM, USES, WORDS
from program_prelude import PRELUDE, PRELUDE_PARTS
from program_statements import (ASYNC, BUILTIN_BASES, CLASS_LINES, COMPOUND, DUNDERS, GENERATOR, METACLASS_MEMBERS, MIXED, PROBES,
                                SIMPLE, SUBCLASS_MEMBERS)

STEM_OF_FLAVOUR = {"plain": "work", "generator": "walk", "async": "job", "async generator": "stream"}


class Conditional:
    """While it is entered, statements are made that may not be run: what they bind is forgotten, and the flags that they set."""

    FLAGS = ["loops", "factor", "may_return", "may_pause"]

    def __init__(self, generator):
        self.generator, self.scope = generator, generator.scope

    def __enter__(self):
        self.names = dict(self.scope.names)
        self.flags = [getattr(self.scope, flag) for flag in self.FLAGS]

    def __exit__(self, *_):
        self.generator.flush()
        self.scope.names = self.names
        for flag, value in zip(self.FLAGS, self.flags):
            setattr(self.scope, flag, value)


def indented(lines, margin="    "):
    return [margin + line for line in lines]


class Generator(Expressions):
    def __init__(self, seed, avoid=None):
        super().__init__(seed)
        self.avoid = avoid  # a compiled expression: chapters that it finds something in are left out
        self.metaclasses = []  # (name, mirror, whether it takes keywords)
        self.label = 0
        self.last = None  # the function that was defined last

    # What the templates ask for by name

    def make_label(self, depth):
        self.label += 1
        return str(self.label)

    def make_source(self, depth):
        """The text of an expression that sees nothing but globals, as a literal."""
        before, self.scope = self.scope, Scope("inner", self.module)
        text = self.expression(self.pick(["int", "str", "list", "tuple", "dict"]), 2)
        self.scope = before
        return repr(text)

    def make_program(self, depth):
        """The text of some statements for exec, which see no names but those of the prelude, and leave their own behind."""
        before, self.scope = self.scope, Scope("module")
        lines = self.some_statements(2, 0)
        self.scope = before
        return repr("\n".join(lines) + "\n")

    def make_assignments(self, depth):
        """As make_program, but for an empty namespace."""
        before, self.scope = self.scope, Scope("module")
        text = self.expand("x = $int\ndef f(n=x): return [n, x]\nx, *y = f()\nz: int", 1)
        self.scope = before
        return repr(text)

    def make_broken_source(self, depth):
        return repr(self.pick(WORDS["broken"]))

    # Statements

    def some_statements(self, count, depth):
        return [line for _ in range(count) for line in self.statement(depth)]

    def statement(self, depth):
        chance, scope = self.random.random(), self.scope
        if depth > 0 and chance < 0.4:
            if chance < 0.05:
                return self.match_statement(depth)
            if chance < 0.11 and scope.kind == "function":
                return self.define_function("plain", depth - 1) + self.calls(self.last)
            return self.template(self.pick(COMPOUND), depth)
        if scope.kind == "function" and scope.may_pause and chance < 0.65:
            tables = {"generator": GENERATOR, "async": ASYNC, "async generator": ASYNC + GENERATOR[:4]}
            return self.template(self.pick(tables[scope.flavour]), depth)
        if chance > 0.92:
            return [f"if {self.expression('bool', 1)}:", "    " + self.jump()]
        return self.template(self.pick([template for template in SIMPLE if self.holds(template)]), depth)

    def holds(self, template):
        """Whether this scope has the names that a template wants to change."""
        held = re.findall(r"\$held_(\w+)", template)
        return not held or set(held) <= {what for what in self.scope.names.values() if isinstance(what, str)}

    def jump(self):
        choices = [self.expand("raise $error($plain)", 1)]
        if self.scope.loops:
            choices += ["break", "continue"] * 2
        if self.scope.may_return:
            value = f" {self.expression(self.scope.returns, 2)}" if self.scope.returns else ""
            choices += ["return" + value * (self.scope.flavour != "async generator")]
        return self.pick(choices)

    def template(self, template, depth):
        """Expands a template of several lines; a line `$block` becomes statements that may or may not be run."""
        captured, lines, heads = {}, [], []
        for line in template.split("\n"):
            margin = line[:len(line) - len(line.lstrip())]
            if line.strip() != "$block":
                lines.append(margin + self.expand(line.strip(), 3, captured))
                self.flush()
                heads.append((len(margin), line.strip()))
                continue
            head = next(text for width, text in reversed(heads) if width < len(margin))
            with Conditional(self):
                self.enter_block(head, template)
                lines += indented(self.some_statements(self.random.randint(1, 2), depth - 1), margin)
        return lines

    def enter_block(self, head, template):
        scope = self.scope
        if head.startswith(("for", "while", "async for")):
            scope.loops += 1
            scope.factor *= 3
        if head.startswith("except*"):
            scope.may_return, scope.loops = False, 0
        if head in ("finally:", "except:") or head == "try:" and "except:" in template:
            scope.may_pause = False
        if scope.careful and ("finally" in template or head.startswith(("with", "async with"))):
            scope.may_pause = False

    def match_statement(self, depth):
        subjects = ["$plain", "$list", "$dict", "$instance", "$plain, $plain", "$tuple", "[*$list, $plain]", "$any", "*$list, 1"]
        lines = [self.expand(f"match {self.pick(subjects)}:", 2)]
        self.flush()
        for _ in range(self.random.randint(1, 4)):
            names = []
            pattern = self.pattern(2, names)
            lines += self.case(pattern, names, depth, guard=0.3)
        if self.chance(0.6):
            name = self.fresh("thing")
            lines += self.case(self.pick([name, f"({name})", "_"]), [(name, "any")], depth, guard=0)
        return lines

    def case(self, pattern, names, depth, guard):
        with Conditional(self):
            self.scope.names.update(names if pattern != "_" else [])
            head = f"    case {pattern}" + (f" if {self.expression('bool', 1)}:" if self.chance(guard) else ":")
            return [head, *indented(self.some_statements(self.random.randint(1, 2), depth - 1), " " * 8)]

    # Functions

    def parameters(self):
        """(name, kind, mode, whether it may be left out) in the order of a def; the mode is one of / '' * key **."""
        found, optional = [], False
        for mode in ["/"] * self.chance(0.2) + [""] * self.random.randint(0, 2):
            kind = self.pick(["int", "int", "str", "list", "plain"])
            optional = optional or self.chance(0.3)
            found.append((self.fresh(STEM[kind]), kind, mode, optional))
        if self.chance(0.2):
            found.append((self.fresh("rest"), "tuple", "*", True))
        if self.chance(0.25):
            found.append((self.fresh("num"), "int", "key", self.chance(0.6)))
        if self.chance(0.15):
            found.append((self.fresh("table"), "dict", "**", True))
        return found

    def signature(self, parameters, first, generic):
        texts = [first] if first else []
        modes = [mode for _, _, mode, _ in parameters]
        for i, (name, kind, mode, optional) in enumerate(parameters):
            if mode == "key" and "*" not in modes:
                texts.append("*")
            text = (mode if mode in ("*", "**") else "") + name
            annotated = self.chance(0.25)
            if annotated:
                text += ": " + self.pick(WORDS["annotation"] + ["T"] * (4 * generic))
            if optional and mode not in ("*", "**"):
                text += (" = " if annotated else "=") + self.expression(kind, 1)
            texts.append(text)
            if mode == "/" and modes[i + 1:i + 2] != ["/"]:
                texts.append("/")
        return ", ".join(texts)

    def define_function(self, flavour, depth=2, first=None, name=None, careful=True):
        """A def with its decorators. It is registered in the present scope, if it is no method, which has a `first` parameter."""
        returns = self.pick({"plain": ["int", "int", "str", "list", "any"], "async": ["int", "str"]}.get(flavour, ["any"]))
        name = name or self.fresh(STEM_OF_FLAVOUR[flavour])
        parameters = self.parameters()
        lines = []
        if not first and flavour == "plain" and self.chance(0.3):
            decorators = ["@noted", "@noted", f"@tagged({self.expression('plain', 1)})", "@(lambda f: f)"]
            lines = self.random.sample(decorators, self.random.randint(1, 2))
        generic = self.chance(0.12)
        brackets = self.pick(["[T]", "[T: int]", "[T: (int, str), *Ts]", "[T, **P]", "[T = int]"]) if generic else ""
        arrow = f" -> {self.pick(WORDS['annotation'])}" if self.chance(0.2) else ""
        head = "async def" if flavour.startswith("async") else "def"
        lines.append(f"{head} {name}{brackets}({self.signature(parameters, first, generic)}){arrow}:")
        self.flush()
        outer, self.scope = self.scope, Scope("function", self.scope, flavour, returns)
        scope = self.scope
        scope.careful = scope.careful and careful
        scope.names.update((name, kind) for name, kind, _, _ in parameters)
        if first == "self":
            scope.names |= {"self.a": "int", "self.b": "plain"}
        body = self.declarations(outer) + [f'"""{name} has a docstring."""'] * self.chance(0.1)
        body += self.some_statements(self.random.randint(1, 4), depth)
        if flavour in ("generator", "async generator"):
            body += self.template(self.pick(["yield $plain", "yield $int", "for $new_int@1 in range($tiny):\n    yield $@1"]), 1)
        if flavour != "async generator" and (returns != "any" or self.chance(0.7)):
            body.append(f"return {self.expression(returns, 2)}")
        self.flush()
        self.scope = outer
        self.last = Function(name, parameters, returns, flavour if careful else "driven " + flavour, 1 + scope.cost)
        if not first:
            outer.names[name] = self.last
        return lines + indented(body)

    def declarations(self, outer):
        """nonlocal and global statements, which make names of outer scopes assignable here."""
        lines = []
        for word, scope in (("nonlocal", outer), ("global", self.module)):
            names = [name for name, what in scope.names.items() if what in ("int", "str", "list") and name.isidentifier()
                     and name not in self.scope.names and (word == "global" or name not in self.module.names)]
            if names and (self.chance(0.35) if word == "global" else scope.kind == "function" and self.chance(0.8)):
                name = self.pick(names)
                lines.append(f"{word} {name}")
                self.scope.names[name] = scope.names[name]
        return lines

    def calls(self, function):
        lines = []
        for _ in range(self.random.randint(1, 2)):
            if self.charge(function.cost):
                arguments = self.in_lambda(lambda: self.arguments(function.parameters, 2))
                lines.append(f"show({self.make_label(0)}, lambda: {function.name}({arguments}))")
        return lines + [self.expand(f"show($label, lambda: {function.name}($plain, *$list))", 1)] * self.chance(0.1)

    # Classes

    def define_metaclass(self):
        name = self.fresh("Meta")
        lines = [f"class {name}(type):"]
        for member in self.random.sample(METACLASS_MEMBERS, self.random.randint(1, 4)):
            lines += indented(self.template(member, 0))
        self.metaclasses.append((name, type(name, (type,), {}), any("options" in line for line in lines)))
        return lines

    def choose_bases(self, metaclass, slots):
        """Bases that go together, found by trying: (classes, name of a builtin type or None, mirror of the new class)."""
        for _ in range(8):
            bases, builtin = [], None
            if self.classes and self.chance(0.6):
                bases = self.random.sample(self.classes, min(len(self.classes), self.random.randint(1, 2)))
            elif self.chance(0.35):
                builtin = self.pick(list(BUILTIN_BASES))
            mirrors = tuple(base.mirror for base in bases) or ((BUILTIN_BASES[builtin][0],) if builtin else ())
            try:
                return bases, builtin, metaclass("mirror", mirrors, {"__slots__": slots} if slots else {})
            except TypeError:
                continue
        return [], None, metaclass("mirror", (), {"__slots__": slots} if slots else {})

    def define_class(self):
        name = self.fresh("Class")
        metaclasses = self.metaclasses if self.metaclasses and self.chance(0.25) else [(None, type, False)]
        metaclass, meta_mirror, takes_keywords = self.pick(metaclasses)
        slots = ("a", "b") if self.chance(0.15) else None
        bases, builtin, mirror = self.choose_bases(meta_mirror, slots)
        values = [BUILTIN_BASES[builtin][1]] if builtin else [base.value for base in bases if base.value]
        of = Class(name, mirror, bases, values[0] if values else None)
        arguments = [base.name for base in bases] + [builtin] * bool(builtin) + [f"metaclass={metaclass}"] * bool(metaclass)
        if takes_keywords and self.chance(0.5) or self.chance(0.02):
            arguments.append(f"speed={self.expression('int', 1)}")
        brackets = self.pick(["[T]", "[T, *Ts]", "[T: int = bool]"]) if self.chance(0.08) else ""
        lines = [f"@marked({self.expression('plain', 1)})"] if self.chance(0.15) else []
        lines.append(f"class {name}{brackets}({', '.join(arguments)}):" if arguments else f"class {name}{brackets}:")
        self.flush()
        outer, self.scope = self.scope, Scope("class", self.scope)
        lines += indented(self.class_body(of, bases, builtin, slots))
        self.scope = outer
        self.classes.append(of)
        if issubclass(mirror, Exception):
            self.errors.append(name)
        return lines

    def class_body(self, of, bases, builtin, slots):
        body = [f"__slots__ = {slots!r}"] if slots else []
        if builtin and not slots:
            body += ["a = 7", "b = None"]
        elif not bases or self.chance(0.3) and not of.value:
            body += self.template(self.pick(CLASS_LINES["__init__ of a subclass" if bases else "__init__"]), 0)
        if not bases and not builtin:
            body += self.template(self.pick(CLASS_LINES["__repr__"]), 0)
        for _ in range(self.random.randint(0, 2)):
            body += self.template(self.pick(CLASS_LINES["body"]), 1)
        for _ in range(self.random.randint(0, 3)):
            flavour = self.pick(["plain", "plain", "plain", "generator"])
            body += self.define_function(flavour, 1, first="self", name=self.fresh("act"))
            if self.last.flavour == "plain":
                of.methods[self.last.name] = self.last
        for member in self.random.sample(DUNDERS + (SUBCLASS_MEMBERS if bases or builtin else []), self.random.randint(2, 5)):
            outer, self.scope = self.scope, Scope("function", self.scope)
            self.scope.names |= {"self.a": "int", "self.b": "plain"} if "self" in member else {}
            self.scope.names |= {"other": "any"} if "other" in member else {}
            text = self.expand(member, 2)
            self.flush()
            self.scope = outer
            body += text.split("\n")
            of.members |= set(re.findall(r"^(?:def )?(\w+)(?:\(| =)", text, re.M)) & set(USES)
        return body

    # Chapters

    def chapter(self):
        """Lines of one part of the program, still unguarded."""
        chance = self.random.random()
        if chance < 0.16:
            return self.define_function("plain") + self.calls(self.last)
        if chance < 0.24:
            return self.generator_chapter()
        if chance < 0.34:
            return self.coroutine_chapter()
        if chance < 0.52:
            return (self.define_metaclass() if self.chance(0.2) else []) + self.class_chapter()
        if chance < 0.72:
            return self.some_statements(1, 2) if self.chance(0.4) else self.template(self.pick(COMPOUND), 2)
        if chance < 0.77:
            return self.match_statement(2)
        probes = [self.pick(self.pick([MIXED, PROBES, PROBES])) for _ in range(self.random.randint(2, 4))]
        return [line for probe in probes for line in self.template(probe, 1)]

    def generator_chapter(self):
        lines = self.define_function("generator", careful=self.chance(0.5))
        for _ in range(self.random.randint(1, 2)):
            actions = [self.pick(["None", "$plain", "None", "$error($plain)"]) for _ in range(self.random.randint(1, 4))]
            actions = [self.expand(action, 1) for action in ["None"] * self.chance(0.9) + actions]
            lines.append(f"drive({self.last.name}({self.arguments(self.last.parameters, 1)}), [{', '.join(actions)}])")
        return lines

    def coroutine_chapter(self):
        flavour = "async generator" if self.chance(0.35) else "async"
        lines = self.define_function(flavour)
        made = f"{self.last.name}({self.in_lambda(lambda: self.arguments(self.last.parameters, 1))})"
        if flavour == "async generator":
            collect = f"async def $new_entry@1():\n    return [text(i) async for i in {made}]\nshow($label, lambda: run($@1()))"
            return lines + self.template(collect, 0)
        answers = [self.expand(self.pick(["$int", "$int", "$error($plain)"]), 1) for _ in range(self.random.randint(1, 4))]
        return lines + [f"show({self.make_label(0)}, lambda: run({made}, {', '.join(answers)}))"]

    def class_chapter(self):
        lines = self.define_class()
        of, name = self.classes[-1], self.fresh("obj")
        lines.append(f"{name} = {of.name}({self.constructor(of, 1)})")
        self.flush()
        self.scope.names[name] = Instance(of)
        for _ in range(self.random.randint(2, 5)):
            lines.append(f"show({self.make_label(0)}, lambda: {self.in_lambda(lambda: self.make_use(2))})")
        if self.chance(0.5):
            lines += self.template(self.pick(CLASS_LINES["after"]).replace("OBJECT", name).replace("CLASS", of.name), 1)
        return lines

    def program(self, wanted):
        lines = []
        for kind in ("int", "str", "list", "dict", "set", "float", "tuple", "bytes"):
            if self.chance(0.8) or kind in ("int", "list"):
                lines.append(f"{self.own_name(kind, 0)} = {self.pick(LITERALS[kind])}")
                self.flush()
        while len(lines) < wanted:
            state = dict(self.module.names), list(self.classes), list(self.errors), list(self.metaclasses)
            chapter = [line + "  # noted" * self.chance(0.01) for line in self.chapter()]
            self.flush()
            if self.avoid and self.avoid.search("\n".join(chapter)):
                self.module.names, self.classes, self.errors, self.metaclasses = state
                continue
            caught = self.pick(["Exception", "Exception", "(ValueError, Exception)", "BaseException"])
            lines += ["try:", *indented(chapter), f"except {caught} as error:", f"    print({self.make_label(0)}, oops(error))"]
        if self.chance(0.03):
            lines += self.some_statements(1, 0) + [self.expand("raise $error($plain)", 1)]
        body = "\n".join([*lines, "print('end')"])
        parts = [part for words, part in PRELUDE_PARTS if re.search(words, body)]
        return "\n\n\n".join(part.strip("\n") for part in [PRELUDE, *parts, body]) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=1)
    parser.add_argument("--lines", type=int, default=0, help="length without the prelude; by default it varies")
    parser.add_argument("--avoid", type=re.compile, help="leave out chapters in which this regular expression finds something")
    parser.add_argument("--out", type=pathlib.Path, required=True)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    for seed in range(options.seed, options.seed + options.count):
        generator = Generator(seed, options.avoid)
        text = generator.program(options.lines or generator.random.randint(35, 80))
        (options.out / f"p{seed}.py").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
