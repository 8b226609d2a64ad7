# grants: ../../grants/shop
# Tracebacks show the source of granted modules.
import shop.deep.leaf

shop.deep.leaf.ratio(3)
