# Errors of argument counts and keywords left the module of a native function out.
import bisect
import heapq
import math
import operator
import struct
import zlib

for function in (math.sqrt, math.floor, operator.neg, heapq.heappop, struct.pack, zlib.crc32, math.hypot, len):
    for keywords in ({}, {"x": 1}):
        try:
            print(function(*([] if keywords else [1, 2, 3]), **keywords))
        except TypeError as error:
            print(error)
# The upper end of a search is an integer or None, and -1 is the end.
print([bisect.bisect([1, 2, 3], 2, 0, hi) for hi in (-1, None, 0, -2)])
for hi in (1.5, "x", 10**30):
    try:
        print(bisect.bisect_left([1, 2, 3], 2, 0, hi))
    except (TypeError, IndexError, OverflowError) as error:
        print(type(error).__name__, error)
