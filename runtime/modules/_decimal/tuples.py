# What Decimal.as_tuple() answers.

from collections import namedtuple

DecimalTuple = namedtuple("DecimalTuple", "sign digits exponent", module="decimal")
