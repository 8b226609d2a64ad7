# limits: fuel=5000000
# ends: trap fuel
from itertools import repeat, starmap

sum(starmap(pow, repeat((2, 3))))
