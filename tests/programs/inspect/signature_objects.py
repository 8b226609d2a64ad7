"""Signature objects built by hand: order of parameters, return annotations, replacing, comparing, texts."""
import inspect
from inspect import Parameter as P
from inspect import Signature


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


a, b, c = P("a", P.POSITIONAL_ONLY), P("b", P.POSITIONAL_OR_KEYWORD, default=1), P("c", P.KEYWORD_ONLY, annotation=int)
made = Signature([a, b, c], return_annotation=str)
print(made, repr(made), list(made.parameters), made.return_annotation, made.parameters["b"])
print(Signature(), repr(Signature()), Signature().return_annotation is Signature.empty)
print(made.replace(parameters=[a]), made.replace(return_annotation=Signature.empty), made.replace())
print(made == Signature([a, b, c], return_annotation=str), made == Signature([a, b, c]), made != made.replace(), made == 1)
print(hash(Signature([a])) == hash(Signature([a])), type(made.parameters))
attempt(lambda: Signature([b, a]))
attempt(lambda: Signature([b, P("d", P.POSITIONAL_OR_KEYWORD)]))
attempt(lambda: Signature([a, a]))
attempt(lambda: Signature([c, c]))
attempt(lambda: Signature([P("k", P.VAR_KEYWORD), c]))
attempt(lambda: Signature([P("x", P.KEYWORD_ONLY, default=1), P("y", P.KEYWORD_ONLY)]))
attempt(lambda: Signature([1]))
attempt(lambda: Signature(["a"]))
attempt(lambda: Signature(3))
attempt(lambda: made.replace(nothing=1))
attempt(lambda: made.parameters.__setitem__("z", 1))
for text in ("lambda: 0", "lambda a, b=2, *args, c, d=4, **kw: 0", "lambda a, /, b: 0", "lambda *, k: 0", "lambda a=(), /: 0", "lambda *a, **k: 0"):
    print(inspect.signature(eval(text)))


def annotated(first: int, second: "str" = "x", *rest: float, key: list[int] | None = None, **more: dict) -> tuple[int, ...]:
    pass


shape = inspect.signature(annotated)
print(shape)
print(shape.format(max_width=40))
print(shape.format(max_width=400), shape.format(quote_annotation_strings=False))
print({name: (parameter.annotation, parameter.default if parameter.default is not P.empty else "-") for name, parameter in shape.parameters.items()})
print(Signature.from_callable(annotated) == shape, inspect.signature(annotated, eval_str=True).parameters["second"])
