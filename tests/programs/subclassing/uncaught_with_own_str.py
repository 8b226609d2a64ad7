# An uncaught exception of a nested class: the traceback shows the qualified name, its own __str__ and its notes.
class Parser:
    class Error(Exception):
        def __init__(self, line, problem):
            super().__init__(line, problem)
            self.line = line
            self.problem = problem

        def __str__(self):
            return f"line {self.line}: {self.problem}"

    def parse(self, text):
        result = {}
        for number, line in enumerate(text.split("\n"), 1):
            key, sign, value = line.partition("=")
            if not sign:
                error = self.Error(number, f"no '=' in {line!r}")
                error.add_note("every line is a key and a value")
                raise error
            result[key] = value
        return result


print(Parser().parse("a=1\nb=2"), Parser.Error(1, "x").args)
try:
    Parser().parse("broken")
except Parser.Error as e:
    print(e, e.__notes__, repr(e))
Parser().parse("a=1\nbroken")
