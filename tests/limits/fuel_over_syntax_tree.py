# limits: fuel=2000000
# ends: trap fuel
import ast

source = "[" + "a + b.c(1, 2)," * 5_000 + "]"
while True:
    try:
        ast.literal_eval(source)
    except ValueError:
        pass
