# What is said around the questions of a survey, easy to read.
survey-kept-easy = We keep the answers you choose. We also keep in which words we asked you.
survey-not-kept-easy = We do not keep your name. We do not keep the time, your telephone or computer, or your network. Your answers are mixed with the answers of other people before they are counted. Nothing is kept before you press “Send my answers”.
survey-cannot-easy = After you send your answers, we cannot find them again. So we cannot change them. We cannot find you to help you. If only a few people are like you, somebody might guess which answers are yours. So we never show small numbers.
survey-your-choice-easy = You do not have to answer. You can leave out a question. You can stop at any time.
survey-last-words-easy = You can go back and change your answers now. After you send them, nobody can change them.
words-kept-easy = A person reads what you write. It is their work to keep children safe. They take out names. They give your words to the people who look after the plan. Everybody may then see your words, without your name. We keep the time when your words came, until that person has decided what happens with them. You can keep a code. With the code you can then see what happened, and take your words back. Nothing ties your words to your other answers.
words-about-easy = Do not write names, addresses or telephone numbers. Everybody may see what you write, without your name. You can write up to { $n } letters.
