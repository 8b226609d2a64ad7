f"{price:>{width}.2f} {name!r} {x = }" "tail"
t"select {column} where {key!s:q}"
