# SPDX-License-Identifier: MIT
# frozen_string_literal: true

# A tour of libtoc: tour.rb FOLDER, where FOLDER holds mini.xml and faulty.xml.
require_relative 'toc'

def instruments(dataset)
  puts 'instruments'
  dataset.instruments.each do |one|
    puts "  #{one.id} #{Toc.date_format(one.adopted)} #{Toc.date_format(one.in_force)}"
  end
end

def article(dataset)
  puts 'article 5'
  first = dataset.find_provision('untoc#art_5')
  (first.index...first.subtree_end).each do |i|
    provision = dataset.provisions.at(i)
    words = [provision.id, Toc.provision_kind_name(provision.kind), provision.heading('en')].compact
    puts '  ' * (provision.depth - first.depth + 1) + words.join(' ')
  end
end

def status(dataset)
  puts 'status'
  explanation = Toc.status_explain(Toc.find_participant(dataset, 'BRA'), Toc.find_instrument(dataset, 'untoc'),
                                   Toc.date_parse('2004-02-27'))
  puts "  #{Toc.status_name(explanation.status)}"
  explanation.each { |reason| puts "  #{Toc.reason_kind_name(reason.kind)}: #{reason.sentence}" }
end

def parties(dataset)
  puts 'parties'
  count, unknown = dataset.find_instrument('firearms').count_at(Toc::CRITERION_PARTY, Toc.date_parse('2010-01-01'))
  puts "  #{count} certain, #{unknown} unknown"
end

def symbol
  puts 'symbol'
  puts "  #{Toc.symbol_normalize('a/55/383/add. 1')}"
  puts "  #{Toc.symbol_relation_name(Toc.symbol_relation('A/55/383/Add.1', 'A/55/383'))}"
end

def search(dataset)
  puts 'search'
  query = Toc.query_new(dataset, 'joint investigations')
  query.set_kind(Toc::KIND_PROVISION)
  query.set_limit(3)
  query.run.each { |hit| puts "  #{hit.id} #{hit.field} #{hit.language}" }
end

def citations(dataset)
  puts 'citations'
  Toc.cite_scan(dataset, 'See article 16, paragraph 3, of the Convention.', 'en', 'untoc').each do |citation|
    targets = Array.new(citation.target_count) { |i| citation.target_id(i) }.join(' ')
    puts "  #{citation.start}-#{citation.end} #{Toc.cite_state_name(citation.state)} #{targets}"
  end
end

def own_data(folder)
  puts 'own data'
  own = Toc.load("#{folder}/mini.xml").find_instrument('own')
  puts "  #{own.title('en')}" # the dataset is kept alive by what was taken from it
  Toc.load("#{folder}/faulty.xml")
rescue Toc::Error => e
  e.diagnostics.each { |found| puts "  #{File.basename(found.file)}:#{found.line}: #{found.name}" }
  puts "  #{e.name}: #{e.message}"
end

def answer_to
  "taken: #{yield}"
rescue TypeError, ArgumentError, RangeError
  'refused'
end

def mistakes(dataset)
  puts 'mistakes'
  brazil, untoc = Toc.find_participant(dataset, 'BRA'), Toc.find_instrument(dataset, 'untoc')
  puts "  the instrument before the participant: #{answer_to { Toc.status(untoc, brazil, 20_200_101) }}"
  puts "  a text with a NUL: #{answer_to { Toc.find_participant(dataset, "BRA\0 not Brazil") }}"
  puts "  a day beyond 32 bits: #{answer_to { Toc.status(brazil, untoc, 20_200_101 + 2**32) }}"
  article = dataset.find_provision('untoc#art_1')
  begin
    Toc.dataset_open_file('no such file', 0)
  rescue Toc::Error => e
    puts "  a file that is not there: #{e.name}, #{SystemCallError.new(e.errno).class.name.delete_prefix('Errno::')}"
  end
  puts "  the same list twice: #{article.duties == article.duties ? 'equal' : 'not equal'}"
  puts "  empty lists of two types: #{article.duties == article.claims ? 'equal' : 'not equal'}"
end

builtin = Toc.dataset_builtin
instruments(builtin)
article(builtin)
status(builtin)
parties(builtin)
symbol
search(builtin)
citations(builtin)
own_data(ARGV[0])
mistakes(builtin)
