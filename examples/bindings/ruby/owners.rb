# SPDX-License-Identifier: MIT
# frozen_string_literal: true

# Drops what owns something in every order, and reads what is left: owners.rb FOLDER.
require_relative 'toc'

READ = {
  dataset: ->(it) { it.edition == 'tour' },
  provision: ->(it) { it.heading('en') == 'Purpose' && it.children.count == 1 },
  explanation: ->(it) { it.at(0).action.id == 'own-1' }
}.freeze

# On a stack of its own: on that of the caller, the collector would find what was used before.
def apart(&work)
  Thread.new(&work).value
end

def make(folder)
  dataset = Toc.load("#{folder}/mini.xml")
  explanation = Toc.status_explain(Toc.find_participant(dataset, 'XAA'), dataset.find_instrument('own'), 20_020_101)
  { dataset: dataset, provision: dataset.find_provision('own#art_1'), explanation: explanation }
end

READ.keys.permutation do |order|
  held = apart { make(ARGV[0]) }
  order.each do |name|
    apart { held.delete(name) && nil }
    GC.start
    apart do
      held.each { |left, thing| READ[left].call(thing) or abort "#{name} was dropped, and #{left} cannot be read" }
      nil
    end
  end
end
