#pragma once

namespace quaymaster
{

/// White space and characters without width that nobody tells from a space, or sees at all. The space, tabs and line
/// ends are none of them.
bool isOddSpace(char32_t code);
/// Of an odd space: whether it takes room, as a space does.
bool takesRoom(char32_t code);
/// Of one without width: whether it joins or turns the text around it, as in emoji and many scripts.
bool isJoiner(char32_t code);

}
