# Functions undo each other.
import cmath

points = [complex(x, y) for x in (-2.5, -0.3, 0.4, 1.7) for y in (-1.2, 0.6)]
for f, g in [(cmath.exp, cmath.log), (cmath.sin, cmath.asin), (cmath.cos, cmath.acos), (cmath.tan, cmath.atan), (cmath.sinh, cmath.asinh), (cmath.cosh, cmath.acosh), (cmath.tanh, cmath.atanh)]:
    print(f.__name__, all(cmath.isclose(f(g(z)), z, rel_tol=1e-12) for z in points))
print(all(cmath.isclose(cmath.sqrt(z) ** 2, z) for z in points), all(cmath.isclose(cmath.rect(*cmath.polar(z)), z) for z in points), all(cmath.isclose(cmath.sin(z) ** 2 + cmath.cos(z) ** 2, 1, rel_tol=1e-10) for z in points))
