# The names of the module, and that copies are cheap and independent however many there are.
import contextvars
from contextvars import ContextVar, copy_context

print(sorted(contextvars.__all__), contextvars.ContextVar.__module__, contextvars.Context.__name__, contextvars.Token.__qualname__)
variables = [ContextVar(f"v{number}") for number in range(30)]
contexts = []
for number, variable in enumerate(variables):
    variable.set(number)
    contexts.append(copy_context())
print([len([variable for variable in variables if variable in context]) for context in contexts])
print([context.get(variables[5], "-") for context in contexts[3:8]])
contexts[10].run(variables[20].set, "in ten")
print(contexts[10][variables[20]], variables[20] in contexts[9], contexts[25][variables[20]], variables[20].get())
tokens = [variable.set("again") for variable in variables]
print(sum(variable.get() == "again" for variable in variables))
for variable, token in zip(variables, tokens):
    variable.reset(token)
print([variable.get() for variable in variables] == list(range(30)))
def chain(depth):
    if depth:
        return copy_context().run(chain, depth - 1) + variables[0].get()
    variables[0].set(1000)
    return variables[0].get()
print(chain(20), variables[0].get())
