# limits: memory=16MB
# ends: trap memory or raised MemoryError
import re

re.sub("a", "x" * 10_000, "a" * 10_000)
