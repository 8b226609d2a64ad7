"""What happens when each keyword is used as a name: assignments, parameters, attributes, keyword arguments."""
import keyword


def attempt(source):
    try:
        exec(source, {})
        return "works"
    except SyntaxError as error:
        return error.msg
    except Exception as error:
        return type(error).__name__


for word in keyword.kwlist:
    print(word, "=:", attempt(f"{word} = 1"))
for word in keyword.softkwlist:
    print(word, "=:", attempt(f"{word} = 1"), attempt(f"def f({word}): return {word}"), attempt(f"class {word}: pass"), attempt(f"import math as {word}"), attempt(f"for {word} in []: pass"))
for word in ("None", "True", "False"):
    for form in ("def f({0}): pass", "def {0}(): pass", "class {0}: pass", "f({0}=1)", "x.{0} = 1", "for {0} in []: pass", "import {0}", "del {0}", "lambda {0}: 1", "[{0} for {0} in []]", "({0} := 1)", "with x as {0}: pass", "global {0}"):
        print(word, form, "->", attempt(form.format(word)))
for word in ("class", "if", "in", "lambda", "pass", "await"):
    print(word, attempt(f"x.{word}"), "|", attempt(f"def {word}(): pass"), "|", attempt(f"f({word}=1)"), "|", attempt(f"import {word}"), "|", attempt(f"global {word}"))
print(attempt("match = case = type = _ = 1\nprint(end='')"), attempt("match match:\n    case case: pass"), attempt("match = 3\nmatch match:\n    case case: pass"))
