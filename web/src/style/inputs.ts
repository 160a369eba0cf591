// The styles of text fields and choices with their lists, which the first load does not need, in the order in which they
// depend on one another.
import "@mantine/core/styles/ScrollArea.css";
import "@mantine/core/styles/Popover.css";
import "@mantine/core/styles/Input.css";
import "@mantine/core/styles/Combobox.css";
