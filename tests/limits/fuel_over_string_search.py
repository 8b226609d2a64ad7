# limits: fuel=3000000
# ends: trap fuel
haystack = "a" * 100000
needle = "a" * 50000 + "b"
count = 0
while True:
    count += haystack.find(needle)
