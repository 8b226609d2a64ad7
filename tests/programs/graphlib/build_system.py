# A small build: targets, what is out of date, and messages.
from graphlib import CycleError, TopologicalSorter


class Build:
    def __init__(self):
        self.rules, self.built = {}, []

    def rule(self, *needs):
        def register(function):
            self.rules[function.__name__] = (needs, function)
            return function
        return register

    def run(self, target):
        wanted, pending = {}, [target]
        while pending:
            name = pending.pop()
            if name not in wanted:
                if name not in self.rules:
                    raise LookupError(f"no rule to make {name!r}")
                wanted[name] = self.rules[name][0]
                pending += wanted[name]
        results = {}
        for name in TopologicalSorter(wanted).static_order():
            needs, function = self.rules[name]
            results[name] = function(*(results[need] for need in needs))
            self.built.append(name)
        return results[target]


build = Build()


@build.rule()
def source():
    return ["int main", "return 0"]


@build.rule("source")
def compiled(lines):
    return [f"<{line}>" for line in lines]


@build.rule()
def library():
    return ["<libc>"]


@build.rule("compiled", "library")
def program(*parts):
    return sum(parts, [])


@build.rule("loop2")
def loop1(part):
    return part


@build.rule("loop1")
def loop2(part):
    return part


@build.rule("nothing")
def broken(part):
    return part


print(build.run("program"), build.built)
for target in ("loop1", "broken"):
    try:
        build.run(target)
    except (CycleError, LookupError) as error:
        print(type(error).__name__, error)
