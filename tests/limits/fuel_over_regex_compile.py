# limits: fuel=20000000
# ends: trap fuel
import re

text = "[a-z]*" * 10_000
while True:
    re.purge()
    re.compile(text)
