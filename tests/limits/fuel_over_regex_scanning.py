# limits: fuel=20000000
# ends: trap fuel
import re

text = "a" * 1_000_000
pattern = re.compile("b")
while True:
    pattern.search(text)
