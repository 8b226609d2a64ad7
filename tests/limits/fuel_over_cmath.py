# limits: fuel=1000000
# ends: trap fuel
import cmath

while True:
    cmath.rect(*cmath.polar(cmath.tanh(cmath.log(3 + 4j, 2)))) == cmath.isclose(1j, 1)
