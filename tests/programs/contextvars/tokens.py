# Tokens: old values, resetting, the errors of resetting wrongly, use in with statements.
from contextvars import Context, ContextVar, Token, copy_context

variable = ContextVar("variable", default=0)
first = variable.set(1)
second = variable.set(2)
print(first.old_value is Token.MISSING, second.old_value, first.var is variable, Token.MISSING, type(first).__name__)
variable.reset(second)
print(variable.get())
variable.reset(first)
print(variable.get())
for wrong in (lambda: variable.reset(first), lambda: variable.reset("x"), lambda: ContextVar("other").reset(variable.set(5)), lambda: Context().run(variable.reset, variable.set(6)), lambda: Token()):
    try:
        wrong()
    except (ValueError, TypeError, RuntimeError) as error:
        print(type(error).__name__, str(error).split("<")[0].split(" at 0x")[0])
variable.set(10)
with variable.set(20) as token:
    print(variable.get(), token.old_value, token.var is variable)
    with variable.set(30):
        print(variable.get())
    print(variable.get())
print(variable.get())
try:
    with variable.set(40):
        raise ValueError("left")
except ValueError:
    print(variable.get())
try:
    with token:
        pass
except RuntimeError as error:
    print(type(error).__name__)
text = repr(variable.set(1))
print(text.startswith("<Token var=<ContextVar name='variable' default=0 at 0x"), repr(second).startswith("<Token used var="), repr(variable).split(" at ")[0], repr(ContextVar("plain")).split(" at ")[0])
out_of_order = [variable.set(number) for number in range(3)]
variable.reset(out_of_order[0])
print(variable.get())
variable.reset(out_of_order[2])
print(variable.get())
try:
    hash(first)
    print({first: 1}[first], first == first, first == second)
except TypeError as error:
    print(error)
