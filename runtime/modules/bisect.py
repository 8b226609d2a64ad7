"""Bisection algorithms: where in a sorted list an item belongs."""

# The four functions are native (bisect.cpp).

bisect = bisect_right
insort = insort_right
