# limits: fuel=20000000
# ends: trap fuel
import re

text = "|".join(f"word{n:06}" for n in range(20000))
while True:
    re.compile(text)
    re.purge()
