from ..plain import name
package = __package__
