# limits: memory=8MB
# ends: trap memory
from itertools import count, tee

first, second = tee(count())
sum(first)
