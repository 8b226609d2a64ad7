# NotImplemented, Ellipsis and None: classes, constructors, truth, texts, attributes, copies, comparisons, and as answers of methods.
def attempt(text):
    try:
        value = eval(text)
        print(text, "->", repr(value) if " at 0x" not in repr(value) else type(value).__name__)
    except Exception as error:
        print(text, "->", type(error).__name__, str(error).split(" at 0x")[0])


for one in ("NotImplemented", "Ellipsis", "None"):
    for form in ("{}", "type({})", "type({})()", "type({})(1)", "type({})(x=1)", "type({})() is {}", "type({}).__mro__", "bool({})", "not {}", "{} == {}", "{} is {}", "{} != 5", "{} < {}", "{} + 1", "-{}", "hash({}) == hash({})", "str({})", "repr({})", "f'{{{}!r:>20}}'", "format({}, 'x')", "format({}, '')", "{}.__class__.__name__", "{}.__doc__ is None", "{}.missing", "setattr({}, 'x', 1)", "delattr({}, 'x')", "{}()", "{}[0]", "len({})", "iter({})", "{}.__reduce__()", "{}.__reduce_ex__(2)", "{}.__bool__()", "{}.__eq__({})", "{}.__eq__(5)", "{}.__ne__(5)", "{}.__hash__() == hash({})", "{}.__init__()", "{}.__init__(1)", "{}.__new__(type({}))", "{}.__dir__() != []", "{}.__sizeof__() > 0", "{}.__dict__", "type('S', (type({}),), {{}})", "isinstance({}, type({}))", "int({})", "float({})", "list({})", "dict({})", "complex({})", "abs({})", "{} in [{}]", "{{{}: 1}}[{}]", "[{}].index({})", "{} or 5", "{} and 5", "5 if {} else 6", "{}.__repr__()", "{} | int", "isinstance(5, {} | int)"):
        attempt(form.replace("{}", one) if "{{" not in form else form.replace("{{", "<").replace("}}", ">").replace("{}", one).replace("<", "{").replace(">", "}"))


class Answers:
    def __init__(self, answer):
        self.answer = answer


def answering(self, *arguments):
    return self.answer


for name in ("__eq__", "__lt__", "__add__", "__radd__", "__iadd__", "__contains__", "__bool__", "__len__", "__iter__", "__hash__", "__str__", "__index__", "__enter__", "__format__", "__instancecheck__"):
    cls = type("With", (Answers,), {name: answering, "__exit__": lambda self, *a: None})
    for answer in (NotImplemented, ..., None):
        x = cls(answer)
        row = []
        for text in ("x == 5", "x != 5", "x < 5", "5 > x", "x + 1", "1 + x", "x.__iadd__(1)", "5 in x", "bool(x)", "len(x)", "iter(x)", "hash(x) is 5", "str(x)[:3]", "[1][x]", "x[0]", "format(x)[:3]", "isinstance(5, x)"):
            try:
                row.append(str(eval(text)))
            except Exception as error:
                row.append(f"{type(error).__name__}: {str(error).split(' at 0x')[0]}"[:60])
        print(name, answer, [cell for cell in row if "Error" not in cell or "With" not in cell], len(row))
