// The least that an ncurses program can do: one full screen of text, then a key.
#include <curses.h>
#include <locale.h>
#include <stdio.h>

int main(void) {
  setlocale(LC_ALL, "");
  SCREEN *screen = newterm(NULL, stdout, stdin);
  if (screen == NULL) return 3;
  raw();
  noecho();
  keypad(stdscr, TRUE);
  int lines, columns;
  getmaxyx(stdscr, lines, columns);
  for (int line = 0; line < lines; line++)
    for (int column = 0; column < columns; column++)
      mvaddch(line, column, 'a' + (line + column) % 26);
  refresh();
  getch();
  endwin();
  return 0;
}
