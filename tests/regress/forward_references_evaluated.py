# annotationlib: ForwardRef.evaluate() was missing.
import typing
from annotationlib import Format, ForwardRef

print(ForwardRef("int | str").evaluate(), ForwardRef("x").evaluate(globals={"x": 5}), ForwardRef("y").evaluate(format=Format.FORWARDREF))
print(ForwardRef("a + b").evaluate(format=Format.STRING), typing.evaluate_forward_ref(ForwardRef("list['int']")))
