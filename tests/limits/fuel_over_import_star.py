# limits: fuel=200000
# ends: trap fuel
import sys

while True:
    from sys import *
    del sys
    import sys
