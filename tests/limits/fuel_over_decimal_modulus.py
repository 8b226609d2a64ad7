# limits: fuel=2000000
# ends: trap fuel
from decimal import Decimal

# The exponent of the exponent is a number of steps.
pow(Decimal(3), Decimal("1E+999999"), 7919)
