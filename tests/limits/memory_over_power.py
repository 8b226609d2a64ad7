# limits: memory=8MB
# ends: trap memory or raised MemoryError
# A power has as many digits as its exponent says: known before the work.
result = 3 ** 10 ** 8
