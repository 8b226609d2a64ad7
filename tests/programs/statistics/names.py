# What the module offers.
import statistics
from statistics import *

print(statistics.__all__, StatisticsError.__mro__, NormalDist.__module__, statistics.LinearRegression._fields, statistics.LinearRegression(1, 2))
print([name for name in statistics.__all__ if not callable(getattr(statistics, name))], mean.__name__, kde.__module__, stdev.__doc__[:20])
print(issubclass(StatisticsError, ValueError), repr(StatisticsError("x")))
try:
    statistics.nothing
except AttributeError as error:
    print(error)
