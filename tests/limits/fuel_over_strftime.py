# limits: fuel=2000000
# ends: trap fuel
from datetime import date

format = "%Y" * 50_000
while True:
    date.max.strftime(format)
