# Constants and the list of names.
import cmath
import math

print(cmath.pi == math.pi, cmath.e == math.e, cmath.tau == math.tau, cmath.inf, cmath.infj, cmath.nan, cmath.nanj)
print([name for name in dir(cmath) if name[0] != "_"], repr(cmath.sqrt), cmath.__name__)
