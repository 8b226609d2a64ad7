# limits: memory=8MB
# ends: trap memory or raised MemoryError
from itertools import combinations_with_replacement

next(combinations_with_replacement("ab", 2_000_000))
