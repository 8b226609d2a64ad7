"""Parameter objects: kinds, defaults, annotations, replacing and errors."""
from inspect import Parameter, signature


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


for kind in (Parameter.POSITIONAL_ONLY, Parameter.POSITIONAL_OR_KEYWORD, Parameter.VAR_POSITIONAL, Parameter.KEYWORD_ONLY, Parameter.VAR_KEYWORD):
    parameter = Parameter("name", kind)
    print(parameter, repr(parameter), kind, repr(kind), kind.name, int(kind), kind.description)
    print(parameter.default is Parameter.empty, parameter.annotation is Parameter.empty)
    attempt(lambda: Parameter("name", kind, default=3))
    attempt(lambda: Parameter("name", kind, annotation=int))
parameter = Parameter("x", Parameter.KEYWORD_ONLY, default=[1], annotation="list[int]")
print(parameter, parameter.name, parameter.kind, parameter.default, parameter.annotation)
print(parameter.replace(name="y"), parameter.replace(default=Parameter.empty), parameter.replace(annotation=Parameter.empty), parameter.replace(kind=Parameter.POSITIONAL_ONLY))
print(parameter == Parameter("x", Parameter.KEYWORD_ONLY, default=[1], annotation="list[int]"), parameter == parameter.replace(name="y"), parameter == "x")
attempt(lambda: hash(Parameter("x", Parameter.KEYWORD_ONLY)) == hash(Parameter("x", Parameter.KEYWORD_ONLY)))
attempt(lambda: hash(parameter))
for name, kind in (("1x", 1), ("", 1), ("class", 1), (3, 1), ("x", 9), ("x", "no"), (".0", 1), (".0", 3), (".x", 1), ("match", 1), ("é", 1)):
    attempt(lambda: Parameter(name, kind))
attempt(lambda: parameter.replace(kind=Parameter.VAR_POSITIONAL))
attempt(lambda: parameter.replace(nothing=1))
attempt(lambda: Parameter("x"))
try:
    parameter.name = "z"
except AttributeError as error:
    print(type(error).__name__)
print(Parameter.empty, repr(Parameter.empty), type(Parameter.empty), [str(kind) for kind in sorted({p.kind for p in signature(lambda a, /, b, *c, d, **e: 0).parameters.values()})])


class Named(Parameter):
    pass


print(repr(Named("x", 1)), type(Named("x", 1).replace(name="q")))
