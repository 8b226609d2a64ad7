# limits: memory=4000000 fuel=100000000
# ends: trap memory
import ast

tree = ast.parse("x = [" + "a + b.c(1, 2)," * 20_000 + "]")
