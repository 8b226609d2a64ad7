# Functions of modules know their module, so that they can be pickled, and what inspect says of their parameters lacks it.
import binascii
import inspect
import math
import pickle
import zlib

for function in math.sqrt, math.hypot, len, sorted, zlib.crc32, binascii.hexlify:
    print(function.__name__, function.__module__, function is pickle.loads(pickle.dumps(function)))
for function in len, math.sqrt, math.atan2, abs, callable:
    print(function.__name__, inspect.signature(function))
