# limits: memory=8MB
# ends: trap memory
from functools import lru_cache

kept = lru_cache(maxsize=10**9)(lambda n: n)
n = 0
while True:
    kept(n)
    n += 1
